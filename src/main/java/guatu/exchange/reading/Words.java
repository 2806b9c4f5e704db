package guatu.exchange.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How the words of a ledger compare: width, whitespace and invisible characters never matter. */
final class Words {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00a0\\u3000\\p{Cf}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff]+|[\\s\\u00a0\\u3000\\ufeff]+$");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern NOTHING =
            Pattern.compile("[/\\\\\\-—–_·.。*×]*|无|暂无|没有|不涉及|N/?A|null|#N/A", Pattern.CASE_INSENSITIVE);
    private static final String DIGITS = "零一二三四五六七八九";

    private Words() {}

    /** For comparing: NFKC, nothing unseen. */
    static String plain(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** As written, without the blanks around it. */
    static String trim(String text) {
        return EDGES.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** As written, on one line. */
    static String oneLine(String text) {
        var line = new StringBuilder();
        for (String part : BREAK.split(trim(text))) {
            boolean latin = line.length() > 0
                    && !part.isEmpty()
                    && isLatin(line.charAt(line.length() - 1))
                    && isLatin(part.charAt(0));
            line.append(latin ? " " : "").append(part);
        }
        return line.toString();
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }

    /** True for what people write into a cell that holds nothing. */
    static boolean saysNothing(String text) {
        return NOTHING.matcher(plain(text)).matches();
    }

    /** 十二 or 12 as a number; -1 when it is none. */
    static int number(String text) {
        if (text.matches("\\d{1,6}")) return Integer.parseInt(text);
        if (!text.matches("[一二三四五六七八九]?十?[一二三四五六七八九]?") || text.isEmpty()) return -1;
        int ten = text.indexOf('十');
        if (ten < 0) return text.length() == 1 ? DIGITS.indexOf(text) : -1;
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
