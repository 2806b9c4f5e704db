package guatu.exchange.reading;

import java.util.List;
import java.util.Map;

/**
 * What the reader took a sheet for.
 *
 * @param rows how many rows are shown
 * @param starts the number of the first row of every page
 * @param letters of the columns that are shown
 * @param kinds what each row below a header was taken for, by number: TASK, SECTION, LONE_TITLE, DETAIL, TOTAL, NOTE, EMPTY
 */
public record SheetLook(
        String name,
        int rows,
        List<Integer> starts,
        List<String> letters,
        List<Head> heads,
        Map<Integer, String> kinds) {

    /** So many rows are shown at a time. */
    public static final int PAGE = 100;

    /** The page (from 0) on which a row stands, by its number. */
    public int pageOf(int number) {
        int page = 0;
        while (page + 1 < starts.size() && starts.get(page + 1) <= number) page++;
        return page;
    }

    /**
     * A header, its rows as Excel counts.
     *
     * @param heading the words of its first row, for finding it again
     */
    public record Head(int top, int bottom, String heading, List<Column> columns) {}

    /** A column of a header, its role a name of {@link ColumnRole}. */
    public record Column(String letters, String role, String heading) {}
}
