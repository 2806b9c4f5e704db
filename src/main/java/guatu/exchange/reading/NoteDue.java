package guatu.exchange.reading;

import java.util.List;
import java.util.regex.Pattern;

/** A line outside the table that sets the day for all of it: 以下任务须于2022年12月31日前完成. */
final class NoteDue {

    private static final Pattern DONE = Pattern.compile("完成|办结|销号|到位|办理完毕|落实完毕");
    private static final Pattern HANDED_IN = Pattern.compile("报送|上报|出台|印发|提交|提请");
    private static final Pattern REPORT = Pattern.compile("进展|情况|本表|此表|台账|报表|小结|总结|信息|填报|联系人|回执|电子版");
    private static final Pattern ALL = Pattern.compile("均|所有|全部|各项|以下|以上|上述|未明确|未注明|未标明|未列明|未写明|没有(?:明确|注明)");

    private final String title;
    private final List<String> above;
    private final List<String> below;

    NoteDue(String title, List<String> above, List<String> below) {
        this.title = title;
        this.above = above;
        this.below = below;
    }

    /** The phrase for a table without a column of deadlines; empty when no line sets one. */
    String forTable() {
        String phrase = find(above, false);
        return phrase.isEmpty() ? find(below, true) : phrase;
    }

    /** The phrase for a row that leaves such a column empty: only a line that speaks of all tasks sets it. */
    String forGap() {
        String phrase = find(above, true);
        return phrase.isEmpty() ? find(below, true) : phrase;
    }

    private String find(List<String> lines, boolean forAll) {
        for (String line : lines) {
            if (line.equals(title) || forAll && !ALL.matcher(line).find()) continue;
            for (String clause : line.split("[。；;\\u3000]")) {
                String due = TextClues.due(clause);
                if (!due.isEmpty() && setsDay(clause)) return due;
            }
        }
        return "";
    }

    /** When a report on the work is due says nothing about the work itself. */
    private static boolean setsDay(String clause) {
        if (DONE.matcher(clause).find() && !clause.matches(".*填报.*")) return !clause.matches(".*完成(?:情况|率).*");
        return HANDED_IN.matcher(clause).find() && !REPORT.matcher(clause).find();
    }
}
