package guatu.exchange.reading;

import guatu.calendar.WorkingDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The span of time that heads a node column: a week, ten days (旬), a month, a quarter or a day.
 *
 * @param week number of the week in the plan; null when the heading numbers none
 * @param start null, like {@code end}, when the heading numbers a week without its days
 */
record NodePeriod(String precision, Integer week, LocalDate start, LocalDate end) {

    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
    private static final Pattern WEEK = Pattern.compile("^第?(" + HAN + "|\\d{1,2})周|^(预备)周");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,2})[.月/·](\\d{1,2})日?[-—–~至―－]+(?:(\\d{1,2})[.月/·])?(\\d{1,2})日?");
    private static final Pattern TEN_DAYS = Pattern.compile("^(?:(\\d{1,2}|" + HAN + ")月)?份?([上中下])旬$");
    private static final Pattern MONTHS = Pattern.compile("^(?:20\\d{2}[年.])?(?:(\\d{1,2})月?[-—–~至])?(\\d{1,2}|" + HAN
            + ")月份?(?:底|末|底前)?(?:工作)?(?:计划|目标|节点|任务|安排)?$");
    private static final Pattern DAY = Pattern.compile("^(?:(20\\d{2})[年\\-/.])?(\\d{1,2})[月\\-/.](\\d{1,2})日?前?$");
    private static final Pattern QUARTER =
            Pattern.compile("^(?:20\\d{2}年)?(?:第?([一二三四1-4])季度|([上下])半年)(?:底|末)?(?:工作)?(?:计划|目标|节点|任务|安排)?$");
    private static final Pattern WHOLE_YEAR = Pattern.compile("^(20\\d{2})年度?(?:底|末)?(?:计划|目标|节点|任务)?$");

    /** The day the node is due (rule D2). */
    LocalDate on(WorkingDays calendar) {
        if (end == null || !precision.equals("WEEK")) return end;
        LocalDate last = calendar.lastOfWeek(end);
        return last.isAfter(end) ? end : last;
    }

    static boolean heads(List<String> path) {
        return of(path, 2000) != null;
    }

    /** Reads the headings over a column, outermost first; null when they name no span of time. */
    static NodePeriod of(List<String> path, int planYear) {
        if (path.isEmpty()) return null;
        String last = counted(path);
        String all = Words.plain(String.join(" ", path));
        Matcher named = YEAR.matcher(all);
        int year = named.find() ? Integer.parseInt(named.group(1)) : planYear;
        try {
            NodePeriod week = week(last, year);
            return week != null ? week : other(last, path, year);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** Under 周次 a bare 3 is week 3, under 月份 it is March. */
    private static String counted(List<String> path) {
        String last = Words.plain(path.get(path.size() - 1));
        if (path.size() < 2 || !last.matches("\\d{1,2}")) return last;
        String above = Words.plain(path.get(path.size() - 2));
        return above.contains("周") ? "第" + last + "周" : above.contains("月") ? last + "月" : last;
    }

    /** The week counted from the Monday of the first one. */
    NodePeriod from(LocalDate weekOne) {
        LocalDate monday = weekOne.plusWeeks(week - 1L);
        return new NodePeriod(precision, week, monday, monday.plusDays(6));
    }

    private static NodePeriod week(String text, int year) {
        Matcher numbered = WEEK.matcher(text);
        boolean isNumbered = numbered.find();
        Matcher range = RANGE.matcher(text);
        boolean isRange = range.find() && (isNumbered || range.start() == 0 && range.end() == text.length());
        if (!isNumbered && !isRange) return null;
        Integer week = !isNumbered
                ? null
                : numbered.group(1) == null ? Integer.valueOf(0) : Integer.valueOf(Words.number(numbered.group(1)));
        if (!isRange) return new NodePeriod("WEEK", week, null, null);
        int month = Integer.parseInt(range.group(1));
        LocalDate start = LocalDate.of(year, month, Integer.parseInt(range.group(2)));
        int endMonth = range.group(3) == null ? month : Integer.parseInt(range.group(3));
        LocalDate end = LocalDate.of(endMonth < month ? year + 1 : year, endMonth, Integer.parseInt(range.group(4)));
        return new NodePeriod("WEEK", week, start, end);
    }

    private static NodePeriod other(String text, List<String> path, int year) {
        Matcher matcher = TEN_DAYS.matcher(text);
        if (matcher.find()) return tenDays(matcher, path, year);
        matcher = MONTHS.matcher(text);
        if (matcher.find()) {
            int month = Words.number(matcher.group(2));
            int from = matcher.group(1) == null ? month : Integer.parseInt(matcher.group(1));
            return months(year, from, month);
        }
        matcher = QUARTER.matcher(text);
        if (matcher.find() && matcher.group(2) != null)
            return months(
                    year, matcher.group(2).equals("上") ? 1 : 7, matcher.group(2).equals("上") ? 6 : 12);
        matcher.reset();
        if (matcher.find()) {
            int quarter = Words.number(matcher.group(1));
            return months(year, quarter * 3 - 2, quarter * 3);
        }
        matcher = DAY.matcher(text);
        if (matcher.find()) {
            LocalDate day = LocalDate.of(
                    matcher.group(1) == null ? year : Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return new NodePeriod("DAY", null, day, day);
        }
        matcher = WHOLE_YEAR.matcher(text);
        return matcher.find() ? months(Integer.parseInt(matcher.group(1)), 1, 12) : null;
    }

    private static NodePeriod tenDays(Matcher matcher, List<String> path, int year) {
        String month = matcher.group(1);
        for (int i = path.size() - 2; month == null && i >= 0; i--) {
            Matcher above = MONTHS.matcher(Words.plain(path.get(i)));
            if (above.find()) month = above.group(2);
        }
        if (month == null) return null;
        YearMonth in = YearMonth.of(year, Words.number(month));
        return switch (matcher.group(2)) {
            case "上" -> new NodePeriod("TEN_DAYS", null, in.atDay(1), in.atDay(10));
            case "中" -> new NodePeriod("TEN_DAYS", null, in.atDay(11), in.atDay(20));
            default -> new NodePeriod("TEN_DAYS", null, in.atDay(21), in.atEndOfMonth());
        };
    }

    private static NodePeriod months(int year, int from, int to) {
        return new NodePeriod(
                "MONTH",
                null,
                YearMonth.of(year, from).atDay(1),
                YearMonth.of(year, to).atEndOfMonth());
    }
}
