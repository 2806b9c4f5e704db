package guatu.exchange.source;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a reader of the sheet sees in a cell.
 *
 * @param text as shown, a full date as yyyy-MM-dd
 * @param date the day when the cell holds a real date; null otherwise
 */
public record Cell(String text, LocalDate date) {

    public static final Cell EMPTY = new Cell("", null);

    static final int LONGEST = 32_767;

    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff]+|[\\s\\u00a0\\u3000\\ufeff]+$");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Text as written, without blanks around it; no database takes NUL or half a character (fault H4). */
    public static Cell of(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String lines = cut.replace("\r\n", "\n").replace('\r', '\n');
        String whole = HALF.matcher(UNPRINTABLE.matcher(lines).replaceAll("")).replaceAll("\ufffd");
        String text = EDGES.matcher(whole).replaceAll("");
        return text.isEmpty() ? EMPTY : new Cell(text, null);
    }
}
