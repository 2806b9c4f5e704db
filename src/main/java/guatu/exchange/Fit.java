package guatu.exchange;

/** Brings words out of a workbook into a shape that both databases and every page can hold. */
final class Fit {

    static final int TITLE = 1000;
    static final int STEP = 2000;
    static final int NODE = 500;
    static final int PHRASE = 500;
    static final int HEADING = 300;
    static final int UNIT = 200;
    static final int PERSON = 200;
    static final int TEXT = 10_000;

    private Fit() {}

    /** Without control characters and lone surrogates; null stays null. */
    static String clean(String text) {
        if (text == null) return null;
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    static boolean fits(String text, int most) {
        return text == null || text.length() <= most;
    }

    /** At most so many characters; what is cut off shows as an ellipsis. */
    static String cut(String text, int most) {
        String clean = clean(text);
        if (fits(clean, most)) return clean;
        int end = Character.isHighSurrogate(clean.charAt(most - 2)) ? most - 2 : most - 1;
        return clean.substring(0, end) + "…";
    }

    /** Null where there are no words. */
    static String orNull(String text, int most) {
        String cut = cut(text, most);
        return cut == null || cut.isEmpty() ? null : cut;
    }

    /** A file's name without folders, as somebody typed it. */
    static String name(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        return cut(name.isBlank() ? "workbook" : name, 300);
    }
}
