package guatu.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Chinese numerals into digits where a unit of time or count follows (三月底, 第十二周, 二〇二二年). */
final class ChineseNumerals {

    private static final String NUMERAL = "[〇零一二两三四五六七八九十廿卅百]";
    private static final String UNIT =
            "年|个?月|[日号]|季|周(?![一二三四五六日天](?![次场轮]))|星期(?![一二三四五六日天])|个|[次场轮回遍天批]|期(?!间)|[时点](?!限|间|候)|小时|分钟|工作日";
    private static final Pattern BEFORE_UNIT =
            Pattern.compile(NUMERAL + "{1,12}(?=" + UNIT + "|[、和及至到\\-]第?" + NUMERAL + "{1,4}(?:年|月|日|号|季|周|批|次))");

    private static final Pattern COUNTED = Pattern.compile("[次场轮回遍个篇期]");

    private ChineseNumerals() {}

    static String toDigits(String text) {
        Matcher numeral = BEFORE_UNIT.matcher(text);
        StringBuilder out = new StringBuilder();
        while (numeral.find()) numeral.appendReplacement(out, digits(text, numeral));
        return numeral.appendTail(out).toString();
    }

    private static String digits(String text, Matcher numeral) {
        boolean weekday = numeral.start() > 0
                && "周期".indexOf(text.charAt(numeral.start() - 1)) >= 0
                && !COUNTED.matcher(text).region(numeral.end(), text.length()).lookingAt();
        return weekday ? numeral.group() : digits(numeral.group());
    }

    private static String digits(String numeral) {
        boolean counted = numeral.chars().anyMatch(c -> "十廿卅百".indexOf(c) >= 0);
        return counted ? Integer.toString(value(numeral)) : positional(numeral);
    }

    private static String positional(String numeral) {
        StringBuilder digits = new StringBuilder();
        numeral.chars().forEach(c -> digits.append(digit(c)));
        return digits.toString();
    }

    private static int value(String numeral) {
        int total = 0;
        int pending = -1;
        for (char c : numeral.toCharArray()) {
            int base = "十廿卅百".indexOf(c) < 0 ? 0 : base(c);
            if (base == 0) {
                pending = digit(c);
            } else {
                total += base * (c == '十' || c == '百' ? Math.abs(pending) : 1);
                pending = 0;
            }
        }
        return Math.min(total + Math.max(pending, 0), 9999);
    }

    private static int base(char c) {
        return switch (c) {
            case '百' -> 100;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 10;
        };
    }

    static int digit(int c) {
        return c == '〇' ? 0 : c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
    }
}
