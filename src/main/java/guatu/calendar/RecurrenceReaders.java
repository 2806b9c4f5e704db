package guatu.calendar;

import java.util.regex.Matcher;

/** Readers of the matches of {@link RecurrenceForms}; null says that nothing recurs after all. */
final class RecurrenceReaders {

    private RecurrenceReaders() {}

    static Recurrence timesPer(Matcher m) {
        return sure(m, unit(m.group(2))).times(number(m), m.end());
    }

    static Recurrence otherMonths(Matcher m) {
        if (m.group(2) == null) return sure(m, "FREQ=MONTHLY;INTERVAL=2");
        String months = m.group(1).equals("双") ? "2,4,6,8,10,12" : "1,3,5,7,9,11";
        String day = m.group(2).replaceAll("\\D", "");
        return sure(m, "FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + (day.isEmpty() ? "-1" : day));
    }

    /** 半月 alone is a length of time. */
    static Recurrence halfMonthly(Matcher m) {
        return m.group().startsWith("半") && m.group().endsWith("月") ? null : sure(m, "FREQ=MONTHLY;BYMONTHDAY=15,-1");
    }

    /** 一年两次, 半年一次, 3个月1次; 3月2次 is March. */
    static Recurrence onceIn(Matcher m) {
        boolean month =
                m.group(3).equals("月") && m.group(2).isEmpty() && !m.group(1).equals("1");
        if (month) return null;
        String rule = m.group(1).equals("半") ? "FREQ=MONTHLY;INTERVAL=6" : times(unit(m.group(3)), number(m));
        return sure(m, rule).times(Integer.parseInt(m.group(4)), m.end());
    }

    static String times(String rule, int interval) {
        if (interval == 1) return rule;
        return rule.contains("INTERVAL=3") ? "FREQ=MONTHLY;INTERVAL=" + 3 * interval : rule + ";INTERVAL=" + interval;
    }

    /** No period is named; {@link RecurrenceRule} puts the term where a school's context is known. */
    static Recurrence unnamed(Matcher m) {
        return Recurrence.doubtful(m.start(), m.end(), "FREQ=YEARLY", DeadlineDoubts.PERIOD_ASSUMED)
                .times(number(m), m.end());
    }

    static String unit(String word) {
        return switch (word.replace("个", "")) {
            case "年" -> "FREQ=YEARLY";
            case "半年" -> "FREQ=MONTHLY;INTERVAL=6";
            case "季", "季度" -> "FREQ=MONTHLY;INTERVAL=3";
            case "月" -> "FREQ=MONTHLY";
            case "旬" -> "FREQ=MONTHLY;BYMONTHDAY=10,20,-1";
            case "周", "星期" -> "FREQ=WEEKLY";
            case "学期" -> "X-PER=SEMESTER";
            default -> "FREQ=DAILY";
        };
    }

    static String every(String frequency, Matcher m) {
        int interval = number(m);
        return "FREQ=" + frequency + (interval > 1 ? ";INTERVAL=" + interval : "");
    }

    static Recurrence sure(Matcher m, String rule) {
        return Recurrence.sure(m.start(), m.end(), rule);
    }

    static int number(Matcher m) {
        return Integer.parseInt(m.group(1));
    }
}
