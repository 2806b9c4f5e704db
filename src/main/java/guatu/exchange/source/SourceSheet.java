package guatu.exchange.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** One sheet as the file holds it: its written cells, what is merged and what is hidden; rows and columns from 0. */
public final class SourceSheet {

    static final int MOST_ROWS = 100_000;
    static final int MOST_CELLS = 1_000_000;
    static final int MOST_COLUMNS = 1_000;
    private static final int MOST_MERGES = 100_000;
    private static final int LAST_ROW = 1_048_576;

    /** Merged cells, all ends inclusive. */
    public record Merge(int top, int left, int bottom, int right) {}

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int cells;

    SourceSheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    public String name() {
        return name;
    }

    public boolean isHidden() {
        return hidden;
    }

    /** Written rows with their written cells, top to bottom, left to right. */
    public SortedMap<Integer, NavigableMap<Integer, Cell>> rows() {
        return rows;
    }

    public List<Merge> merges() {
        return merges;
    }

    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    int cells() {
        return cells;
    }

    void put(int row, int column, Cell cell) throws UnreadableWorkbook {
        if (cell.isEmpty()) return;
        if (column >= MOST_COLUMNS) throw tooManyColumns();
        var written = rows.computeIfAbsent(row, fresh -> new TreeMap<>());
        if (written.put(column, cell) == null) cells++;
        if (rows.size() > MOST_ROWS || cells > MOST_CELLS) throw tooManyRows();
    }

    /** Merges that reach nothing written or are past counting are left out. */
    void merge(int top, int left, int bottom, int right) {
        if (top >= 0 && left >= 0 && bottom >= top && right >= left && merges.size() < MOST_MERGES)
            merges.add(new Merge(top, left, bottom, right));
    }

    void hideRow(int row) {
        if (row >= 0 && row < LAST_ROW) hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        if (first >= 0 && last >= first) hiddenColumns.set(first, Math.min(last, MOST_COLUMNS) + 1);
    }

    static UnreadableWorkbook tooManyRows() {
        return new UnreadableWorkbook(UnreadableWorkbook.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
    }

    static UnreadableWorkbook tooManyColumns() {
        return new UnreadableWorkbook(UnreadableWorkbook.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS));
    }
}
