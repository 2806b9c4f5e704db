package guatu.exchange.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headings (大项) that a table keeps in columns, written once for all the rows they reach over. */
final class SectionColumns {

    private final Grid grid;
    private final Header header;
    private final Map<Integer, String> last = new HashMap<>();

    SectionColumns(Grid grid, Header header) {
        this.grid = grid;
        this.header = header;
    }

    /** A heading row over the whole table ends what the columns said. */
    void clear() {
        last.clear();
    }

    void carryDown(int row) {
        for (Header.Column column : header.of(ColumnRole.SECTION)) {
            String text = grid.at(row, column.index()).text();
            if (!text.isEmpty()) last.put(column.index(), text);
        }
    }

    /** The headings over a row, outermost first; {@code innermost} is one more below them, or null. */
    List<String> over(int row, String innermost) {
        carryDown(row);
        Set<String> headings = new LinkedHashSet<>();
        for (Header.Column column : header.of(ColumnRole.SECTION)) {
            String text = last.getOrDefault(column.index(), "");
            if (!Words.saysNothing(text)) headings.add(heading(text));
        }
        if (innermost != null) headings.add(innermost);
        return List.copyOf(headings);
    }

    /** 三月份 over its slogans: the month alone is the heading. */
    private static String heading(String text) {
        String first = Words.trim(text.split("\n")[0]);
        return first.matches("(?:[一二三四五六七八九十]{1,2}|\\d{1,2})月份?") ? first : Words.oneLine(text);
    }
}
