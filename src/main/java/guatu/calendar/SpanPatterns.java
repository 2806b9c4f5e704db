package guatu.calendar;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to name a day, a month, a quarter or a year, tried in this order at each place of a text. */
final class SpanPatterns {

    /** One way to name a stretch; the reader may still say no by answering null. */
    record SpanPattern(Pattern words, BiFunction<Matcher, SpanFactory, Span> reader) {}

    private static final String YEAR =
            "(?:(?:(?<y>(?:19|20)\\d{2})(?:年度?|[-./ ](?=\\d{1,2}月)|(?=[上下前第Q年底末]))|(?<z>\\d{2}|[今明当本次翌去后上])年度?)的?)";
    private static final String NO_MIDDLE = "中(?![央国共心小学等期午秋医考层级标选华原部西东层介型长])";
    private static final String PART = "(?<part>上中旬|中下旬|上旬|中旬|下旬|月?[底末]|初|" + NO_MIDDLE + ")?";
    private static final Map<String, Integer> FIVE_YEAR_ENDS = Map.of("十三五", 2020, "十四五", 2025, "十五五", 2030);

    static final List<SpanPattern> ALL = List.of(
            pattern("(?<y>(?:19|20)\\d{2})(?<z>[-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)[日号]?", SpanPatterns::numericDay),
            pattern("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)", SpanPatterns::compactDay),
            pattern(YEAR + "?(\\d{1,2})月份?(\\d{1,2})(?:[日号]|(?=前|[-至到,;、。)(]|$))", SpanPatterns::spokenDay),
            pattern(YEAR + "?(\\d{1,2})月份?" + PART, SpanPatterns::month),
            pattern(YEAR + "?(?<nth>第)?(\\d)(?:季(?<du>度)?|[Qq])(?<part>[底末初])?", SpanPatterns::quarter),
            pattern(YEAR + "?[Qq]([1-4])(?!\\d)[底末]?", SpanPatterns::shortQuarter),
            pattern(YEAR + "?(?:前([23])(?:个)?季度|(上|下|前|后)半年)[底末]?", SpanPatterns::half),
            pattern("(?<y>(?:19|20)\\d{2})(?<z>)(?:年年?|年度)?(底|末|内|终|初|" + NO_MIDDLE + ")", SpanPatterns::yearPart),
            pattern("(?<y>(?!))?(?<z>\\d{2}|[今明当本次翌去后上])年度?年?(底|末|终|初|内|" + NO_MIDDLE + ")", SpanPatterns::yearPart),
            pattern("(?<![\\d半几数两多全每])(?<y>(?!))?(?<z>(?!))?年度?(底|末|终|初|内|" + NO_MIDDLE + ")", SpanPatterns::yearPart),
            pattern("(十[三四五]五)(?:规划)?(?:期?末|期间|时期|收官|底)", SpanPatterns::fiveYears),
            pattern("((?:19|20)\\d{2})[-./](\\d{1,2})(?!\\d)", SpanPatterns::numericMonth),
            pattern("(20\\d{2})(0[1-9]|1[0-2])(?!\\d)", SpanPatterns::numericMonth),
            pattern("(?:(?<y>(?:19|20)\\d{2})年度?|(?<z>[今明当本次翌去后]|\\d{2}(?=年-))年度?)", SpanPatterns::year),
            pattern(
                    "(?<=^|[(到至于前\\-;,])(?<y>(?:19|20)\\d{2})(?<z>(?!))?(?:\\.0)?(?=$|[)前\\-至到;,(])",
                    SpanPatterns::year),
            pattern("(\\d{1,2})[./](\\d{1,2})(?![\\d.%‰万亿元个千公米吨倍分])[日号]?", SpanPatterns::numericMonthDay),
            pattern("(\\d{1,2})[日号](?![内起]|以内|之内)", SpanPatterns::dayOnly));

    private SpanPatterns() {}

    private static SpanPattern pattern(String words, BiFunction<Matcher, SpanFactory, Span> reader) {
        return new SpanPattern(Pattern.compile(words), reader);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Span numericDay(Matcher m, SpanFactory make) {
        make.year(number(m, 1));
        return make.day(m, number(m, 3), number(m, 4), Span.Unit.DAY);
    }

    private static Span compactDay(Matcher m, SpanFactory make) {
        make.year(number(m, 1));
        return make.day(m, number(m, 2), number(m, 3), Span.Unit.DAY);
    }

    private static Span spokenDay(Matcher m, SpanFactory make) {
        make.year(m);
        return make.day(m, number(m, 3), number(m, 4), Span.Unit.SPOKEN_DAY);
    }

    private static Span month(Matcher m, SpanFactory make) {
        make.year(m);
        int month = number(m, 3);
        String part = m.group("part") == null ? "" : m.group("part").replace("月", "");
        return switch (part) {
            case "" -> make.months(m, month, month, Span.Unit.MONTH);
            case "底", "末" -> make.months(m, month, month, Span.Unit.END);
            case "上旬" -> make.days(m, month, 1, 10, Span.Unit.TEN_DAYS);
            case "中旬", "上中旬" -> make.days(m, month, part.equals("中旬") ? 11 : 1, 20, Span.Unit.TEN_DAYS);
            case "初" -> make.doubt(DeadlineDoubts.VAGUE_PERIOD).days(m, month, 1, 10, Span.Unit.TEN_DAYS);
            case "中" -> make.doubt(DeadlineDoubts.VAGUE_PERIOD).days(m, month, 15, 15, Span.Unit.TEN_DAYS);
            default -> lastTenDays(m, make, month, part.equals("下旬") ? 21 : 11);
        };
    }

    private static Span lastTenDays(Matcher m, SpanFactory make, int month, int from) {
        Span whole = make.months(m, month, month, Span.Unit.MONTH);
        return whole.possible() ? make.days(m, month, from, whole.last().getDayOfMonth(), Span.Unit.TEN_DAYS) : whole;
    }

    private static Span quarter(Matcher m, SpanFactory make) {
        boolean sure = m.group("du") != null || m.group("nth") != null || m.group("part") != null;
        if (!sure && !m.group().endsWith("Q")) return null;
        make.year(m);
        return quarter(m, make, number(m, 4), m.group("part"));
    }

    private static Span shortQuarter(Matcher m, SpanFactory make) {
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

    private static Span half(Matcher m, SpanFactory make) {
        make.year(m);
        if (m.group(3) != null) return make.months(m, 1, number(m, 3) * 3, Span.Unit.HALF);
        boolean first = m.group(4).equals("上") || m.group(4).equals("前");
        return make.months(m, first ? 1 : 7, first ? 6 : 12, Span.Unit.HALF);
    }

    private static Span yearPart(Matcher m, SpanFactory make) {
        boolean digits = m.group("z") != null && m.group("z").length() == 2;
        if (digits && m.group(3).equals("内")) return null; // 10年内 is a length of time
        make.year(m);
        return switch (m.group(3)) {
            case "中" -> make.months(m, 6, 6, Span.Unit.END);
            case "初" -> make.doubt(DeadlineDoubts.VAGUE_PERIOD).months(m, 1, 1, Span.Unit.MONTH);
            default -> make.months(m, 12, 12, Span.Unit.END);
        };
    }

    private static Span fiveYears(Matcher m, SpanFactory make) {
        int end = FIVE_YEAR_ENDS.getOrDefault(m.group(1), 0);
        return end == 0 ? null : make.years(m, end - 4, end);
    }

    private static Span numericMonth(Matcher m, SpanFactory make) {
        make.year(number(m, 1));
        boolean oneDigitFraction = m.group().endsWith(".1");
        if (oneDigitFraction) make.doubt(DeadlineDoubts.LOST_ZERO);
        return make.months(m, number(m, 2), number(m, 2), Span.Unit.MONTH);
    }

    private static Span year(Matcher m, SpanFactory make) {
        make.year(m);
        return make.months(m, 1, 12, Span.Unit.YEAR);
    }

    private static Span numericMonthDay(Matcher m, SpanFactory make) {
        int month = number(m, 1);
        int day = number(m, 2);
        if (month < 1 || month > 12 || day < 1 || day > 31) return null;
        make.inheritYear();
        return make.day(m, month, day, Span.Unit.DAY);
    }

    private static Span dayOnly(Matcher m, SpanFactory make) {
        if (!make.knowsMonth()) return null;
        make.inheritYear();
        return make.day(m, make.month(), number(m, 1), Span.Unit.SPOKEN_DAY);
    }
}
