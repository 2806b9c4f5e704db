package guatu.calendar;

import java.util.Map;
import java.util.regex.Matcher;

/** Readers of the matches of {@link SpanPatterns}; null says that the words are no span after all. */
final class SpanReaders {

    private static final Map<String, Integer> FIVE_YEAR_ENDS = Map.of("十三五", 2020, "十四五", 2025, "十五五", 2030);

    private SpanReaders() {}

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    static Span numericDay(Matcher m, SpanFactory make) {
        make.year(number(m, 1));
        return make.day(m, number(m, 3), number(m, 4), Span.Unit.DAY);
    }

    static Span shortYearDay(Matcher m, SpanFactory make) {
        make.year(m);
        return make.day(m, number(m, 4), number(m, 5), Span.Unit.DAY);
    }

    static Span compactDay(Matcher m, SpanFactory make) {
        make.year(number(m, 1));
        return make.day(m, number(m, 2), number(m, 3), Span.Unit.DAY);
    }

    static Span spokenDay(Matcher m, SpanFactory make) {
        make.year(m);
        return make.day(m, number(m, 3), number(m, 4), Span.Unit.SPOKEN_DAY);
    }

    static Span month(Matcher m, SpanFactory make) {
        make.year(m);
        int month = number(m, 3);
        String part = m.group("part") == null ? "" : m.group("part").replace("月", "");
        return switch (part) {
            case "" -> make.months(m, month, month, Span.Unit.MONTH);
            case "底", "末", "下半" -> make.months(m, month, month, Span.Unit.END);
            case "上旬" -> make.days(m, month, 1, 10, Span.Unit.TEN_DAYS);
            case "中旬", "上中旬" -> make.days(m, month, part.equals("中旬") ? 11 : 1, 20, Span.Unit.TEN_DAYS);
            case "上半" -> make.days(m, month, 1, 15, Span.Unit.TEN_DAYS);
            case "初" -> make.doubt(DeadlineDoubts.VAGUE_PERIOD).days(m, month, 1, 10, Span.Unit.TEN_DAYS);
            case "中" -> make.doubt(DeadlineDoubts.VAGUE_PERIOD).days(m, month, 15, 15, Span.Unit.TEN_DAYS);
            default -> lastTenDays(m, make, month, part.equals("下旬") ? 21 : 11);
        };
    }

    private static Span lastTenDays(Matcher m, SpanFactory make, int month, int from) {
        Span whole = make.months(m, month, month, Span.Unit.MONTH);
        return whole.possible() ? make.days(m, month, from, whole.last().getDayOfMonth(), Span.Unit.TEN_DAYS) : whole;
    }

    static Span quarter(Matcher m, SpanFactory make) {
        boolean sure = m.group("du") != null || m.group("nth") != null || m.group("part") != null;
        if (!sure && !m.group().endsWith("Q")) return null;
        make.year(m);
        return quarter(m, make, number(m, 4), m.group("part"));
    }

    static Span shortQuarter(Matcher m, SpanFactory make) {
        make.year(m);
        return quarter(m, make, number(m, 3), null);
    }

    private static Span quarter(Matcher m, SpanFactory make, int quarter, String part) {
        int last = quarter < 1 || quarter > 4 ? 99 : quarter * 3;
        if ("初".equals(part)) {
            return make.doubt(DeadlineDoubts.VAGUE_PERIOD).months(m, last - 2, last - 2, Span.Unit.MONTH);
        }
        return make.months(m, last - 2, last, part == null ? Span.Unit.QUARTER : Span.Unit.END);
    }

    static Span half(Matcher m, SpanFactory make) {
        make.year(m);
        if (m.group(3) != null) return make.months(m, 1, number(m, 3) * 3, Span.Unit.HALF);
        boolean first = m.group(4).equals("上") || m.group(4).equals("前");
        return make.months(m, first ? 1 : 7, first ? 6 : 12, Span.Unit.HALF);
    }

    static Span yearPart(Matcher m, SpanFactory make) {
        boolean digits = m.group("z") != null && m.group("z").length() == 2;
        if (digits && m.group(3).equals("内")) return null; // 10年内 is a length of time
        make.year(m);
        return switch (m.group(3)) {
            case "中" -> make.months(m, 6, 6, Span.Unit.END);
            case "初" -> make.doubt(DeadlineDoubts.VAGUE_PERIOD).months(m, 1, 1, Span.Unit.MONTH);
            default -> make.months(m, 12, 12, Span.Unit.END);
        };
    }

    static Span fiveYears(Matcher m, SpanFactory make) {
        int end = FIVE_YEAR_ENDS.getOrDefault(m.group(1), 0);
        return end == 0 ? null : make.years(m, end - 4, end);
    }

    static Span numericMonth(Matcher m, SpanFactory make) {
        make.year(number(m, 1));
        boolean oneDigitFraction = m.group().endsWith(".1");
        if (oneDigitFraction) make.doubt(DeadlineDoubts.LOST_ZERO);
        boolean end = m.group().endsWith("底") || m.group().endsWith("末");
        return make.months(m, number(m, 2), number(m, 2), end ? Span.Unit.END : Span.Unit.MONTH);
    }

    static Span year(Matcher m, SpanFactory make) {
        make.year(m);
        return make.months(m, 1, 12, Span.Unit.YEAR);
    }

    static Span numericMonthDay(Matcher m, SpanFactory make) {
        int month = number(m, 1);
        int day = number(m, 2);
        if (month < 1 || month > 12 || day < 1 || day > 31) return null;
        make.inheritYear();
        return make.day(m, month, day, Span.Unit.DAY);
    }

    /** 6-30 is a day, 6-8 rather June to August; only 前 makes it sure. */
    static Span dashedMonthDay(Matcher m, SpanFactory make) {
        return number(m, 2) > 12 || !m.hitEnd() ? numericMonthDay(m, make) : null;
    }

    static Span dayOnly(Matcher m, SpanFactory make) {
        if (!make.knowsMonth()) return null;
        make.inheritYear();
        return make.day(m, make.month(), number(m, 1), Span.Unit.SPOKEN_DAY);
    }
}
