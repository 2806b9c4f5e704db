package guatu.exchange.outgoing;

import java.util.regex.Pattern;

/** Makes words safe for cells: nothing that a spreadsheet takes for a formula, nothing that XML cannot hold (H2, H4). */
final class SafeText {

    /** What a cell of a workbook holds at most. */
    static final int LONGEST = 32_767;

    private static final String STARTS_FORMULA = "=+-@＝＋－＠\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** For a text cell of a workbook, which is never taken for a formula. */
    static String cell(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> inXml(c) ? c : 0xfffd)
                .forEach(safe::appendCodePoint);
        String escaped = LOOKS_ESCAPED.matcher(safe).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : escaped.substring(0, LONGEST - 1) + "…";
    }

    private static boolean inXml(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000;
    }

    /** For a csv: quoted, with an apostrophe before what would be a formula; a negative number stays one. */
    static String csv(String text) {
        String first = text.stripLeading();
        boolean starts = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                || !first.isEmpty() && STARTS_FORMULA.indexOf(first.charAt(0)) >= 0;
        boolean formula = starts && !NUMBER.matcher(text).matches();
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
