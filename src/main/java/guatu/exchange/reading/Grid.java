package guatu.exchange.reading;

import guatu.exchange.source.Cell;
import guatu.exchange.source.SourceSheet;
import guatu.exchange.source.UnreadableWorkbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;

/** A sheet as the eye sees it: hidden and blank rows and hidden columns gone, a merged cell known as one. */
final class Grid {

    /** A merged cell in visible rows and columns, all ends inclusive. */
    record Region(int top, int left, int bottom, int right, Cell cell) {
        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }

        Region within(int first, int last) {
            return new Region(top, Math.max(left, first) - first, bottom, Math.min(right, last) - first, cell);
        }
    }

    private static final java.util.regex.Pattern DITTO = java.util.regex.Pattern.compile("同上|同前|〃|″|\"");

    private static final long MOST_MERGED = 3_000_000;

    private final String sheet;
    private final List<Integer> sourceRows = new ArrayList<>();
    private final List<Integer> sourceColumns = new ArrayList<>();
    private final List<Map<Integer, Cell>> rows = new ArrayList<>();
    private final List<Map<Integer, Region>> regions = new ArrayList<>();
    private final Map<Integer, Map<Integer, Cell>> passed = new HashMap<>();
    private long merged;
    private Hints hints = Hints.NONE;
    private Look look = new Look();

    private Grid(String sheet) {
        this.sheet = sheet;
    }

    static Grid of(SourceSheet sheet, Hints hints, List<Skipped> skipped) throws UnreadableWorkbook {
        var grid = new Grid(sheet.name());
        grid.hints = hints;
        var written = new TreeMap<Integer, Map<Integer, Cell>>();
        var columns = new TreeSet<Integer>();
        sheet.rows().forEach((number, all) -> {
            all.keySet().removeIf(sheet::isColumnHidden);
            if (all.isEmpty()) return;
            if (sheet.isRowHidden(number) && !hints.reads(number + 1)) {
                skipped.add(new Skipped(grid.sheet, number + 1, "hidden-row"));
                return;
            }
            written.put(number, all);
            columns.addAll(all.keySet());
        });
        grid.sourceRows.addAll(written.keySet());
        grid.sourceColumns.addAll(columns);
        grid.fill(written);
        for (SourceSheet.Merge range : sheet.merges()) grid.merge(range, sheet);
        grid.repeatDittos();
        return grid;
    }

    /** Rows that a person skips are read as blank; what is looked at keeps their words. */
    Grid lookedAt(Look by, List<Skipped> skipped) {
        look = by;
        look.begin(this);
        for (int row = 0; row < rows.size(); row++) {
            if (!hints.row(number(row)).equals(Correction.SKIP)) continue;
            skipped.add(new Skipped(sheet, number(row), DoubtCode.BY_HAND));
            passed.put(row, rows.get(row));
            rows.set(row, new TreeMap<>());
        }
        return this;
    }

    /** The words written here, also where a person skips the row. */
    Cell written(int row, int column) {
        return passed.getOrDefault(row, rows.get(row)).getOrDefault(column, Cell.EMPTY);
    }

    Hints hints() {
        return hints;
    }

    Look look() {
        return look;
    }

    private void fill(Map<Integer, Map<Integer, Cell>> written) {
        var visible = new HashMap<Integer, Integer>();
        for (int i = 0; i < sourceColumns.size(); i++) visible.put(sourceColumns.get(i), i);
        for (Map<Integer, Cell> cells : written.values()) {
            var row = new TreeMap<Integer, Cell>();
            cells.forEach((column, cell) -> row.put(visible.get(column), cell));
            rows.add(row);
            regions.add(new HashMap<>(0));
        }
    }

    private void merge(SourceSheet.Merge range, SourceSheet sheet) throws UnreadableWorkbook {
        int top = atOrAfter(sourceRows, range.top());
        int left = atOrAfter(sourceColumns, range.left());
        int bottom = atOrAfter(sourceRows, range.bottom() + 1) - 1;
        int right = atOrAfter(sourceColumns, range.right() + 1) - 1;
        if (bottom < top
                || right < left
                || bottom == top && right == left && rows.get(top).containsKey(left)) return;
        merged += (bottom - top + 1L) * (right - left + 1);
        if (merged > MOST_MERGED) throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
        Map<Integer, Cell> row = sheet.rows().get(range.top());
        Cell cell = row == null ? Cell.EMPTY : row.getOrDefault(range.left(), Cell.EMPTY);
        var region = new Region(top, left, bottom, right, cell);
        for (int r = top; r <= bottom; r++) {
            for (int c = left; c <= right; c++) {
                regions.get(r).put(c, region);
                if (r != top || c != left) rows.get(r).remove(c);
            }
        }
        if (!cell.isEmpty()) rows.get(top).put(left, cell);
    }

    /** The columns from left to right, both inclusive, as a sheet of their own; merged cells are cut to fit. */
    Grid slice(int left, int right) {
        var slice = new Grid(sheet);
        slice.hints = hints;
        slice.look = look;
        slice.sourceColumns.addAll(sourceColumns.subList(left, right + 1));
        for (int row = 0; row < rows.size(); row++) {
            var cells = new TreeMap<Integer, Cell>();
            var merged = new HashMap<Integer, Region>();
            for (int column = left; column <= right; column++) {
                Region region = region(row, column);
                boolean corner = region != null && row == region.top() && column == Math.max(left, region.left());
                Cell cell = corner ? region.cell() : own(row, column);
                if (!cell.isEmpty()) cells.put(column - left, cell);
                if (region != null) merged.put(column - left, region.within(left, right));
            }
            slice.sourceRows.add(sourceRows.get(row));
            slice.rows.add(cells);
            slice.regions.add(merged);
        }
        return slice;
    }

    /** 同上 stands for what is written above. */
    private void repeatDittos() {
        for (int row = 1; row < rows.size(); row++) {
            int above = row - 1;
            rows.get(row)
                    .replaceAll((column, cell) -> DITTO.matcher(cell.text()).matches()
                                    && !at(above, column).isEmpty()
                            ? at(above, column)
                            : cell);
        }
    }

    private static int atOrAfter(List<Integer> sorted, int source) {
        int found = java.util.Collections.binarySearch(sorted, source);
        return found >= 0 ? found : -found - 1;
    }

    String sheet() {
        return sheet;
    }

    int rows() {
        return rows.size();
    }

    int columns() {
        return sourceColumns.size();
    }

    /** The cell written here; empty where a merged cell only reaches. */
    Cell own(int row, int column) {
        return rows.get(row).getOrDefault(column, Cell.EMPTY);
    }

    /** The cell seen here, be it written here or merged over. */
    Cell at(int row, int column) {
        Region region = regions.get(row).get(column);
        return region == null ? own(row, column) : region.cell();
    }

    /** The merged cell over this place; null when the place stands alone. */
    Region region(int row, int column) {
        return regions.get(row).get(column);
    }

    /** Columns with something written in this row, left to right. */
    Set<Integer> filled(int row) {
        return rows.get(row).keySet();
    }

    /** The different texts written in this row, left to right. */
    List<String> texts(int row) {
        var texts = new LinkedHashSet<String>();
        rows.get(row).values().forEach(cell -> texts.add(cell.text()));
        return List.copyOf(texts);
    }

    /** The row's number as Excel counts. */
    int number(int row) {
        return sourceRows.get(row) + 1;
    }

    /** True when blank or hidden rows stand between this row and the one above it. */
    boolean gapAbove(int row) {
        return row > 0 && sourceRows.get(row) - sourceRows.get(row - 1) > 1;
    }

    String address(int row, int column) {
        return letters(column) + number(row);
    }

    /** The column's letters as Excel counts. */
    String letters(int column) {
        return CellReference.convertNumToColString(sourceColumns.get(column));
    }
}
