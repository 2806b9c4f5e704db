package guatu.shared.web;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table for other programs. */
public final class Csv {

    /** Byte order mark, without which Excel garbles Chinese. */
    public static final String MARK = "\ufeff";

    private Csv() {}

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted; an apostrophe keeps a spreadsheet from taking the words for a formula (FAULTS H2). */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
