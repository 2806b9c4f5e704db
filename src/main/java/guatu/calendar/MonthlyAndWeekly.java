package guatu.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows 每周 and 每月: weekdays, days of the month, its end, a 旬, the nth Friday. */
final class MonthlyAndWeekly {

    private static final Pattern WEEKDAY = Pattern.compile("([至到-])?(?:每?(?:周|星期))?([一二三四五六日天末1-7])");
    private static final String LEAD = "^的?于?(?:次月|下月|当月)?";
    private static final Pattern DAYS =
            Pattern.compile(LEAD + "((?:(?:\\d{1,2}[日号]|月?[底末])(?:之?前)?(?:[、,和及或至到-]|每月)*)+)");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}|[底末]");
    private static final Pattern RANGE = Pattern.compile("[至到-]");
    private static final Pattern NTH_WEEKDAY =
            Pattern.compile(LEAD + "(?:第(\\d)个?|(最后)1?个?|首个?)(?:(?:周的?)?(周|星期)([一二三四五六日天])|(周)|(工作日))");
    private static final Pattern PART = Pattern.compile(LEAD + "(最后1?[日天]|上、?中、?下旬|上旬|中旬|下旬|月?初|中(?!心))");
    private static final Pattern AFTER_END = Pattern.compile("^(?:结束)?后的?(\\d{1,2})个?(工作日|[日天])");

    private MonthlyAndWeekly() {}

    static Recurrence weekdays(Matcher m) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher day = WEEKDAY.matcher(m.group(1));
        String last = null;
        while (day.find()) {
            String word = day.group(2).equals("末") ? "日" : day.group(2);
            if (day.group(1) != null && last != null) between(last, word, codes);
            codes.add(Weekdays.code(word));
            last = word;
        }
        String rule = "FREQ=WEEKLY;BYDAY=" + String.join(",", codes);
        return Recurrence.sure(m.start(), m.end(), rule);
    }

    private static void between(String from, String to, Set<String> codes) {
        for (var day = Weekdays.of(from); day != Weekdays.of(to); day = day.plus(1)) {
            codes.add(day.name().substring(0, 2));
        }
    }

    static Recurrence monthly(Matcher head, String text) {
        Matcher m;
        if ((m = DAYS.matcher(text)).find()) return onDays(head, m);
        if ((m = NTH_WEEKDAY.matcher(text)).find()) return onNth(head, m);
        if ((m = PART.matcher(text)).find()) return onPart(head, m);
        if ((m = AFTER_END.matcher(text)).find()) return afterEnd(head, m);
        return Recurrence.sure(head.start(), head.end(), "FREQ=MONTHLY");
    }

    private static Recurrence onDays(Matcher head, Matcher m) {
        List<Integer> days = new ArrayList<>();
        Matcher day = DAY.matcher(m.group(1));
        while (day.find()) days.add(Character.isDigit(day.group().charAt(0)) ? Integer.valueOf(day.group()) : -1);
        if (days.stream().anyMatch(d -> d == 0 || d > 31)) {
            return Tails.doubtful(head, m, "FREQ=MONTHLY", DeadlineDoubts.IMPOSSIBLE_DATE);
        }
        boolean range = RANGE.matcher(m.group(1)).find();
        if (range) days.subList(0, days.size() - 1).clear();
        String rule = "FREQ=MONTHLY;BYMONTHDAY=" + Tails.list(days);
        return range ? Tails.doubtful(head, m, rule, DeadlineDoubts.RULE_SIMPLIFIED) : Tails.sure(head, m, rule);
    }

    private static Recurrence onNth(Matcher head, Matcher m) {
        int nth = m.group(2) != null ? -1 : m.group(1) == null ? 1 : Math.max(1, Integer.parseInt(m.group(1)));
        if (m.group(6) != null) {
            return Tails.sure(head, m, "FREQ=MONTHLY;" + RecurrenceForms.WORKDAYS + ";BYSETPOS=" + nth);
        }
        if (m.group(5) != null) {
            return Tails.doubtful(head, m, "FREQ=MONTHLY;BYDAY=" + nth + "FR", DeadlineDoubts.WEEK_OF_MONTH);
        }
        return Tails.sure(head, m, "FREQ=MONTHLY;BYDAY=" + nth + Weekdays.code(m.group(4)));
    }

    private static Recurrence onPart(Matcher head, Matcher m) {
        String part = m.group(1).replace("月", "");
        return switch (part) {
            case "上、中、下旬", "上中下旬" -> Tails.sure(head, m, "FREQ=MONTHLY;BYMONTHDAY=10,20,-1");
            case "上旬" -> Tails.sure(head, m, "FREQ=MONTHLY;BYMONTHDAY=10");
            case "中旬" -> Tails.sure(head, m, "FREQ=MONTHLY;BYMONTHDAY=20");
            case "初" -> Tails.doubtful(head, m, "FREQ=MONTHLY;BYMONTHDAY=10", DeadlineDoubts.VAGUE_PERIOD);
            case "中" -> Tails.doubtful(head, m, "FREQ=MONTHLY;BYMONTHDAY=15", DeadlineDoubts.VAGUE_PERIOD);
            default -> Tails.sure(head, m, "FREQ=MONTHLY;BYMONTHDAY=-1");
        };
    }

    private static Recurrence afterEnd(Matcher head, Matcher m) {
        String rule = m.group(2).equals("工作日")
                ? "FREQ=MONTHLY;" + RecurrenceForms.WORKDAYS + ";BYSETPOS=" + m.group(1)
                : "FREQ=MONTHLY;BYMONTHDAY=" + m.group(1);
        return Tails.sure(head, m, rule);
    }
}
