package guatu.exchange.reading;

import java.util.List;
import java.util.Map;

/**
 * What the reader took a sheet for.
 *
 * @param rows how many rows are shown
 * @param letters of the columns that are shown
 * @param kinds what each row below a header was taken for, by number: TASK, SECTION, LONE_TITLE, DETAIL, TOTAL, NOTE, EMPTY
 */
public record SheetLook(String name, int rows, List<String> letters, List<Head> heads, Map<Integer, String> kinds) {

    /**
     * A header, its rows as Excel counts.
     *
     * @param heading the words of its first row, for finding it again
     */
    public record Head(int top, int bottom, String heading, List<Column> columns) {}

    /** A column of a header, its role a name of {@link ColumnRole}. */
    public record Column(String letters, String role, String heading) {}
}
