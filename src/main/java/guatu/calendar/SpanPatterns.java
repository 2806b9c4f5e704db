package guatu.calendar;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to name a day, a month, a quarter or a year, tried in this order at each place of a text. */
final class SpanPatterns {

    /** One way to name a stretch; the reader may still say no by answering null. */
    record SpanPattern(Pattern words, BiFunction<Matcher, SpanFactory, Span> reader) {}

    private static final String YEAR =
            "(?:(?:(?<y>(?:19|20)\\d{2})(?:年度?|[-./ ](?=\\d{1,2}月|[Qq第])|(?=[上下前第Q年底末]))|(?<z>\\d{2}|[今明当本次翌去后上])年度?)的?)";
    private static final String NO_MIDDLE = "中(?![央国共心小学等期午秋医考层级标选华原部西东层介型长])";
    private static final String PART = "(?<part>上半月|下半月|上中旬|中下旬|上旬|中旬|下旬|月?[底末]|初|" + NO_MIDDLE + ")?";

    static final List<SpanPattern> ALL = List.of(
            pattern("(?<y>(?:19|20)\\d{2})(?<z>[-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)[日号]?", SpanReaders::numericDay),
            pattern(
                    "(?<y>(?!))?(?<z>[1-4]\\d)([-./])(\\d{1,2})\\3(\\d{1,2})(?![\\d.])[日号]?",
                    SpanReaders::shortYearDay),
            pattern("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)", SpanReaders::compactDay),
            pattern(YEAR + "?(\\d{1,2})月份?(\\d{1,2})(?:[日号]|(?=[-前完之以左止起至到,;、。)(]|$))", SpanReaders::spokenDay),
            pattern(YEAR + "?(\\d{1,2})月份?" + PART, SpanReaders::month),
            pattern(YEAR + "?(?<nth>第)?(\\d)(?:季(?<du>度)?|[Qq])(?<part>[底末初])?", SpanReaders::quarter),
            pattern(YEAR + "?[Qq]([1-4])(?!\\d)[底末]?", SpanReaders::shortQuarter),
            pattern(YEAR + "?(?:前([23])(?:个)?季度|(上|下|前|后)半(?:年|(?![月天场程])))[底末]?", SpanReaders::half),
            pattern("(?<y>(?:19|20)\\d{2})(?<z>)(?:年年?|年度)?(底|末|内|终|初|" + NO_MIDDLE + ")", SpanReaders::yearPart),
            pattern("(?<y>(?!))?(?<z>\\d{2}|[今明当本次翌去后上])年度?年?(底|末|终|初|内|" + NO_MIDDLE + ")", SpanReaders::yearPart),
            pattern("(?<![\\d半几数两多全每])(?<y>(?!))?(?<z>(?!))?年度?(底|末|终|初|内|" + NO_MIDDLE + ")", SpanReaders::yearPart),
            pattern("(十[三四五]五)(?:规划)?(?:期?末|期间|时期|收官|底|$)", SpanReaders::fiveYears),
            pattern("((?:19|20)\\d{2})[-./](\\d{1,2})(?!\\d)(?:月?[底末])?", SpanReaders::numericMonth),
            pattern("(20\\d{2})(0[1-9]|1[0-2])(?!\\d)", SpanReaders::numericMonth),
            pattern("(?:(?<y>(?:19|20)\\d{2})年度?|(?<z>[今明当本次翌去后]|\\d{2}(?=年-))年度?)", SpanReaders::year),
            pattern(
                    "(?<=^|[(到至于前\\-;,])(?<y>(?:19|20)\\d{2})(?<z>(?!))?(?:\\.0)?(?=$|[)前\\-至到;,(])",
                    SpanReaders::year),
            pattern(
                    "(?<![\\x{4e00}-\\x{9fff}&&[^于在到至从自期限间]])(\\d{1,2})[./](\\d{1,2})(?:[日号]|(?=[- 前至到,;()。、起止后左完之以上下中]|$))",
                    SpanReaders::numericMonthDay),
            pattern("(?<=^|[于在到至])(\\d{1,2})-(\\d{1,2})(?=前|$|完)", SpanReaders::dashedMonthDay),
            pattern("(\\d{1,2})[日号](?![内起]|以内|之内)", SpanReaders::dayOnly));

    private SpanPatterns() {}

    private static SpanPattern pattern(String words, BiFunction<Matcher, SpanFactory, Span> reader) {
        return new SpanPattern(Pattern.compile(words), reader);
    }
}
