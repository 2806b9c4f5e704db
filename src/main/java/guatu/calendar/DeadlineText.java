package guatu.calendar;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings a phrase to one spelling: width, dashes, dots, numerals, spaces, shared units (3-5月 becomes 3月-5月). */
final class DeadlineText {

    private static final Pattern LIST_MARKS =
            Pattern.compile("[\\x{2460}-\\x{2473}\\x{2776}-\\x{277F}\\x{2488}-\\x{249B}]");
    private static final Pattern NOISE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\s]]|[“”\"‘’「」『』*]");
    private static final Pattern LINE_NUMBER = Pattern.compile(
            "(?m)^\\s*(?:\\(\\d{1,2}\\)|\\d{1,2}[.)](?=\\D|\\d{4}年|\\d{1,2}月)|\\d{1,2}、(?=[^\\d\\s]|\\d{4}年))");
    private static final Pattern NUMBER_WITHIN = Pattern.compile("(?<=[;。])\\d{1,2}[.、](?=\\d{1,2}月)");
    private static final Pattern LINE_END = Pattern.compile("(?<=[前底末成)])\\s*[\\r\\n]+");
    private static final Pattern DIGIT_GAP = Pattern.compile("(?<=\\d)\\s+(?=\\d)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−─━~〜∼～ー→]+|-{2,}");
    private static final Pattern ONE_AS_DASH = Pattern.compile("(?<=[年月日])一(?=\\d)");
    private static final Pattern LISTED_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[,、](\\d{1,2})[,、](\\d{1,2})(?![\\d月季日号])");
    private static final Pattern HALF = Pattern.compile("(?<![A-Za-z])[Hh]([12])(?![\\dA-Za-z])");
    private static final Pattern DOTS = Pattern.compile("(?<=\\d)[·•・∙⋅‧。](?=\\d)");
    private static final String TO = "(-|至|到|、|和|及)";
    private static final Pattern SHARED_UNIT = Pattern.compile(
            "(?<![\\d./])(?<!\\d-)(\\d{1,2})" + TO + "(?=第?\\d{1,2}(?:" + TO + "\\d{1,2}){0,11}(月|季度|周|[日号]))");
    private static final Pattern SHARED_YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\.(\\d{1,2})-(\\d{1,2})(?![\\d.月年])");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)(20)(\\d{2})年?-(\\d{2})(?=年)");

    private static final Pattern SHARED_MONTH = Pattern.compile("(\\d{1,2}月)([上中]旬)" + TO + "(?=[中下]旬)");
    private static final Pattern EACH = Pattern.compile("一([周月季年])度?(?:(一次)|一(?=[调通报会汇督更检巡]))");
    private static final Pattern YEAR_END = Pattern.compile("岁[末尾](?!年初)|年尾");

    private static final Pattern TITLES = Pattern.compile("《[^》]{0,120}》");

    private DeadlineText() {}

    static String clean(String raw) {
        String text = LIST_MARKS.matcher(raw).replaceAll(";");
        text = Normalizer.normalize(
                TITLES.matcher(NOISE.matcher(text).replaceAll("")).replaceAll("《》"), Normalizer.Form.NFKC);
        text = LINE_NUMBER.matcher(text).replaceAll(";");
        text = LINE_END.matcher(text).replaceAll(";");
        text = DIGIT_GAP.matcher(text).replaceAll("\u0001");
        text = SPACE.matcher(text).replaceAll("").replace('\u0001', ' ');
        text = EACH.matcher(text).replaceAll("每$1$2");
        text = LISTED_DAY.matcher(EnglishDates.toNumbers(text)).replaceAll("$1.$2.$3");
        text = HALF.matcher(text).replaceAll(half -> half.group(1).equals("1") ? "上半年" : "下半年");
        text = ONE_AS_DASH.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll("-");
        text = ChineseNumerals.toDigits(
                text.replace("元月", "1月").replace("礼拜", "星期").replaceAll("(?<!每)首季度?", "1季度"));
        text = NUMBER_WITHIN.matcher(YEAR_END.matcher(text).replaceAll("年末")).replaceAll("");
        return shareUnits(DOTS.matcher(text).replaceAll("."));
    }

    private static String shareUnits(String text) {
        String out = SHARED_UNIT.matcher(text).replaceAll("$1$4$2");
        out = SHORT_YEAR.matcher(out).replaceAll("$1$2年-$1$3");
        out = SHARED_MONTH.matcher(out).replaceAll("$1$2$3$1");
        return SHARED_YEAR.matcher(out).replaceAll("$1.$2-$1.$3");
    }
}
