package guatu.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows 每季度 and 每半年: 末, 末月20日, 首月10日, 第二个月, 结束后5日内. */
final class PeriodTail {

    private static final Pattern TAIL = Pattern.compile("^的?"
            + "(末?次月|末月?|底月?|首个?月|第[123]个月|最后1个月|下1?个?(?:季度)?首?月|结束后|后|初)?份?的?"
            + "(底|末|上旬|中旬|下旬|\\d{1,2}个?(?:[日号天]|工作日))?");

    private PeriodTail() {}

    static Recurrence quarterly(Matcher head, String text) {
        return read(head, text, 3);
    }

    static Recurrence halfYearly(Matcher head, String text) {
        return read(head, text, 6);
    }

    private static Recurrence read(Matcher head, String text, int length) {
        Matcher tail = TAIL.matcher(text);
        String month = tail.find() && tail.group(1) != null ? tail.group(1) : "";
        String day = tail.group(2);
        if (month.isEmpty() && (day == null || Character.isDigit(day.charAt(0)) && !day.endsWith("日"))) {
            return Recurrence.sure(head.start(), head.end(), "FREQ=MONTHLY;INTERVAL=" + length);
        }
        String rule =
                "FREQ=YEARLY;BYMONTH=" + months(length, monthOf(month, length)) + ";BYMONTHDAY=" + dayOf(month, day);
        boolean vague = month.equals("初") || month.isEmpty() && day != null && !day.matches("底|末");
        return vague ? Tails.doubtful(head, tail, rule, DeadlineDoubts.VAGUE_PERIOD) : Tails.sure(head, tail, rule);
    }

    private static int monthOf(String word, int length) {
        if (word.endsWith("次月")) return 1;
        if (word.isEmpty() || word.startsWith("末") || word.startsWith("底") || word.startsWith("最后")) return length;
        return word.startsWith("第") ? Character.digit(word.charAt(1), 10) : 1;
    }

    private static String months(int length, int month) {
        return length == 3
                ? month + "," + (month + 3) + "," + (month + 6) + "," + (month + 9)
                : month + "," + (month + 6);
    }

    private static String dayOf(String month, String day) {
        if (day == null) return month.equals("初") ? "10" : "-1";
        return switch (day) {
            case "上旬" -> "10";
            case "中旬" -> "20";
            case "底", "末", "下旬" -> "-1";
            default -> day.replaceAll("\\D", "");
        };
    }
}
