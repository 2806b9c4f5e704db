package guatu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows 每年: 12月底, 3月5日, 6月和12月, 上半年, 第一季度, 年底. */
final class YearlyTail {

    private static final int COMMON_YEAR = 2023;
    private static final Pattern BETWEEN = Pattern.compile("的?于?在?|(?:之?前)?(?:[、,和及或]|以及)(?:每年)?|前?");
    private static final Pattern RANGE = Pattern.compile("-|至|到");
    private static final Pattern END = Pattern.compile("^的?(?:年?[底末]|年终)");

    private YearlyTail() {}

    static Recurrence read(Matcher head, String text) {
        Matcher end = END.matcher(text);
        if (end.find()) return Tails.sure(head, end, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
        List<Span> spans = adjacent(text);
        if (spans.isEmpty()) return Recurrence.sure(head.start(), head.end(), "FREQ=YEARLY");
        int stop = head.end() + spans.get(spans.size() - 1).end();
        if (spans.stream().anyMatch(span -> !span.possible())) {
            return Recurrence.doubtful(head.start(), stop, "FREQ=YEARLY", DeadlineDoubts.IMPOSSIBLE_DATE);
        }
        boolean range = RANGE.matcher(text.substring(0, stop - head.end())).find();
        return rule(head.start(), stop, spans, range);
    }

    /** The spans that stand right behind 每年, one after the other. */
    private static List<Span> adjacent(String text) {
        List<Span> list = new ArrayList<>();
        int at = 0;
        for (Span span : SpanScanner.scan(text.substring(0, Math.min(text.length(), 80)), COMMON_YEAR)) {
            boolean near = BETWEEN.matcher(text.substring(at, span.begin())).matches();
            boolean range = !list.isEmpty()
                    && RANGE.matcher(text.substring(at, span.begin())).matches();
            if (!range && (!near || span.ownYear())) break;
            if (range) list.remove(list.size() - 1);
            list.add(span);
            at = span.end();
        }
        return list;
    }

    private static Recurrence rule(int begin, int end, List<Span> spans, boolean range) {
        List<Integer> months = spans.stream()
                .map(span -> span.last().getMonthValue())
                .sorted()
                .distinct()
                .toList();
        List<Integer> days = spans.stream()
                .map(span -> day(span, months.size() > 1))
                .sorted()
                .distinct()
                .toList();
        String rule = "FREQ=YEARLY;BYMONTH=" + Tails.list(months) + ";BYMONTHDAY=" + Tails.list(days);
        boolean mixed = range || months.size() > 1 && days.size() > 1;
        return mixed
                ? Recurrence.doubtful(begin, end, rule, DeadlineDoubts.RULE_SIMPLIFIED)
                : Recurrence.sure(begin, end, rule);
    }

    /** February ends on two days, so its end is the last day, whatever it is. */
    private static int day(Span span, boolean several) {
        LocalDate last = span.last();
        boolean monthEnd = last.getDayOfMonth() == last.lengthOfMonth();
        return monthEnd && (several || last.getMonthValue() == 2) ? -1 : last.getDayOfMonth();
    }
}
