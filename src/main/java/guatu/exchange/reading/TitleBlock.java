package guatu.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above a table: its title, who reports and when (填报单位、填报日期), notes.
 *
 * @param title empty when the lines hold none
 * @param date of the report or document; null when the lines tell none
 * @param unit the unit named as responsible or as reporting; empty when none
 */
record TitleBlock(String title, LocalDate date, String unit, List<String> lines) {

    private static final Pattern TITLE_END =
            Pattern.compile(".*(?:表|清单|台账|目录|计划|方案|安排|公示|任务书|分工|要点|图|一览|任务|办法|事项|汇总|进度|名单|通报|统计)(?:\\([^()]*\\))?$");
    private static final Pattern APPENDIX = Pattern.compile("^附[件表录]?[\\d一二三四五六七八九十]*[:：]?$");
    private static final Pattern REPORT_LINE = Pattern.compile(
            "^\\(?(?:填报|制表|填表|报送|上报|编制|责任|牵头|承办|试点|来源|单位|日期|时间|截至|联系|审核|签发|主管|部门|填写|密级|注|说明|备注)[^:：]{0,6}[:：].*");
    private static final Pattern DATE = Pattern.compile("(20\\d{2})[年.\\-/](\\d{1,2})[月.\\-/](\\d{1,2})");
    private static final Pattern UNIT =
            Pattern.compile("(?:责任单位|牵头单位|承办单位|责任部门|填报单位|填报部门|报送单位|上报单位)[:：][\\s\\u3000]*([^\\s\\u3000(（:：，,；;。)）]+)");

    private static final Pattern HEADED = Pattern.compile("^(?:附?表|清单|第[一二三四五六七八九十]+批)[一二三四五六七八九十\\d]*[:：、\\s]");
    private static final Pattern UNIT_LINE = Pattern.compile(
            "\\(([^()]{2,16})\\)|\\(?(?:单位|部门|科室|处室|实施单位|落实单位|责任科室)(?:名称)?[:：]([^()]{2,16}?)(?:\\(.*\\))?\\)?");
    private static final Pattern UNIT_TITLE = Pattern.compile(
            "^(?:20\\d{2}年度?)?(.{2,14}?(?:局|委员会|委|办公室|办|厅|部|院|中心|公司|集团|学校|政府|管委会|街道|镇|乡))(?=20\\d{2}|关于|年度|重点|主要|工作|任务|责任)");

    static TitleBlock of(List<String> lines) {
        var titles = new ArrayList<String>();
        LocalDate date = null;
        String unit = "";
        for (String line : lines) {
            String plain = Words.plain(line);
            if (date == null) date = date(plain);
            Matcher named = UNIT.matcher(line);
            if (unit.isEmpty() && named.find()) unit = named.group(1);
            if (unit.isEmpty()) unit = unitAlone(plain);
            boolean aside = APPENDIX.matcher(plain).matches()
                    || REPORT_LINE.matcher(plain).matches()
                    || plain.matches("\\(.*\\)")
                    || plain.length() > 60
                    || plain.endsWith("。")
                    || plain.length() < 3;
            if (!aside) titles.add(Words.oneLine(line));
        }
        String title = titles.stream()
                .filter(TitleBlock::endsAsTitle)
                .findFirst()
                .orElse(titles.isEmpty() ? "" : titles.get(0));
        return new TitleBlock(title, date, unit.isEmpty() ? unitIn(title) : unit, List.copyOf(lines));
    }

    /** Headings between the title and the table: 一、常务会议议定事项, 表一：经济工作. */
    List<String> headings() {
        return lines.stream()
                .skip(lines.indexOf(title) + 1L)
                .map(Words::oneLine)
                .filter(line -> line.length() <= 40 && !line.matches(".*[。；;:：]$"))
                .filter(line -> {
                    int level = Numbering.of(line).level();
                    return level >= 1 && level <= 3 || HEADED.matcher(line).find();
                })
                .toList();
    }

    /** （某局） or 单位：某局 in a line of its own. */
    private static String unitAlone(String plain) {
        Matcher matcher = UNIT_LINE.matcher(plain);
        if (!matcher.matches()) return "";
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return UnitNames.isUnit(name) ? name : "";
    }

    /** A ledger kept by one unit says so in its title, 市某局2022年重点工作清单; empty when it does not. */
    private static String unitIn(String title) {
        Matcher matcher = UNIT_TITLE.matcher(Words.plain(title));
        return matcher.find() ? matcher.group(1) : "";
    }

    static boolean endsAsTitle(String line) {
        return TITLE_END.matcher(Words.plain(line)).matches()
                && Numbering.of(line).level() == 0;
    }

    static LocalDate date(String plain) {
        Matcher matcher = DATE.matcher(plain);
        if (!matcher.find()) return null;
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
