package guatu.exchange.reading;

import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlineInText;
import guatu.calendar.DeadlinePhrase;
import java.util.LinkedHashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a task's own text says about who and when: （责任单位：…）, （甲牵头，乙配合）, 到2020年, 6月底前.
 *
 * @param text the text without the words about units
 * @param units those words; empty when there are none
 * @param due a deadline phrase in the text; empty when there is none
 */
record TextClues(String text, String units, String due) {

    private static final String YEAR = "(?:20\\d{2}年|今年|明年)";
    private static final String SPAN =
            "(?:\\d{1,2}月(?:份)?(?:\\d{1,2}[日号]|上旬|中旬|下旬|月?底|月?末)?|第?[一二三四]季度[末底]?|[上下]半年|年?年底|年?年末|年底)";
    private static final String DONE =
            "(?:前|内)?(?:全面|全部|基本|如期|率先)?(?:完成|启动|建成|办结|开工|竣工|投入|出台|印发|实现|建立|通过|报送)(?!情况|率|的|比例|后|时)";
    private static final Pattern DUE =
            Pattern.compile("(?:原则上)?(?:[于在到至])?" + YEAR + "?" + SPAN + "(?:之前|以前|底前|末前|前|底|末)(?:[，,]?基本(?:完成|建成))?"
                    + "|(?:于|在|到|至)?" + YEAR + "(?:年?底|年?末|年内)(?:之前|以前|前)?"
                    + "|[到至]20\\d{2}年(?!度?[\\-—–~至]|\\d|第|\\d{1,2}月)"
                    + "|" + YEAR + "?" + SPAN + "(?=" + DONE + ")"
                    + "|每(?:年|季度|半年|月|周)(?:度|末)?(?:[底末]|\\d{1,2}[日号]|[一二三四五])(?:之前|以前|前)?"
                    + "|每(?:年|半年|季度|季|月|半月|旬|周|日|天)(?=[^，,。；;]{0,8}(?:[一二两三四五六\\d]{1,2}[次场期轮]|一?次))");
    private static final Pattern OPEN =
            Pattern.compile("(?<=^|[，,。；;、（(])(?:长期坚持|长期推进|持续推进|持续开展|常态化(?:推进|开展|实施|坚持)?|长期)(?=$|[，,。；;、）)])");
    private static final Pattern BRACKET_END =
            Pattern.compile("[（(\\[【]((?:[^（()）]|[（(][^（()）]*[)）])*)[)）\\]】]\\s*[。；;]?\\s*$");
    private static final Pattern LABEL_END = Pattern.compile(
            "[；;，,\\s]*((?:(?:市级|区级|县级|省级)?(?:责任|牵头|主办|承办|落实)(?:责任)?(?:单位|部门|科室|处室|主体|领导)|责任人)[:：].*)$",
            Pattern.DOTALL);
    private static final Pattern DUE_LABEL =
            Pattern.compile("(?:完成时限|完成时间|完成期限|时间节点|时间要求|整改时限|办结时限|办理时限|时限|期限)[:：]\\s*([^；;。)）\\n]+)");
    private static final DeadlineContext ANY_YEAR = DeadlineContext.of(2000);

    static TextClues of(String text) {
        String body = Words.trim(text);
        String units = "";
        Matcher bracket = BRACKET_END.matcher(body);
        Matcher label = LABEL_END.matcher(body);
        if (bracket.find() && tellsUnits(bracket.group(1))) {
            units = bracket.group(1);
            body = Words.trim(body.substring(0, bracket.start()));
        } else if (label.find() && label.start() > 1) {
            units = label.group(1);
            body = Words.trim(body.substring(0, label.start()));
        }
        String beside = due(units);
        return new TextClues(body, units, beside.isEmpty() ? due(body) : beside);
    }

    private static boolean tellsUnits(String words) {
        if (RoleLabels.in(words) || RoleWords.in(words)) return true;
        return UnitNames.split(words).size() > 0
                && UnitNames.pieces(words).stream().allMatch(TextClues::clearlyUnit);
    }

    static boolean clearlyUnit(String name) {
        return Words.plain(name).matches("[^\\d]{2,16}(?:局|委|办|厅|部|办公室|委员会|中心|公司|政府|管委会|总工会|街道|集团|分局)(?:等)?");
    }

    /** The first deadline that the words state as one; years in titles of plans (2021—2030年) are none. */
    static String due(String text) {
        var phrases = new LinkedHashSet<String>();
        Matcher labelled = DUE_LABEL.matcher(text);
        while (labelled.find()) phrases.add(Words.trim(labelled.group(1)));
        if (!phrases.isEmpty()) return String.join("；", phrases);
        String open = text.replaceAll("《[^》]*》", "");
        Matcher matcher = DUE.matcher(open);
        if (matcher.find()) return matcher.group();
        String found =
                DeadlinePhrase.findIn(open, ANY_YEAR).map(DeadlineInText::words).orElse("");
        Matcher forEver = OPEN.matcher(open);
        return found.isEmpty() && forEver.find() ? forEver.group() : found;
    }
}
