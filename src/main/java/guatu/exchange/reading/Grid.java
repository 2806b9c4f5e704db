package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
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

    private final String sheet;
    private final List<Integer> sourceRows = new ArrayList<>();
    private final List<Integer> sourceColumns = new ArrayList<>();
    private final List<Map<Integer, Cell>> rows = new ArrayList<>();
    private final List<Map<Integer, Region>> regions = new ArrayList<>();

    private Grid(String sheet) {
        this.sheet = sheet;
    }

    static Grid of(Sheet sheet, List<Skipped> skipped) {
        var grid = new Grid(sheet.getSheetName());
        var formatter = new DataFormatter(java.util.Locale.CHINA);
        var written = new TreeMap<Integer, Map<Integer, Cell>>();
        var columns = new java.util.TreeSet<Integer>();
        for (Row row : sheet) {
            var cells = new TreeMap<Integer, Cell>();
            for (var cell : row) {
                Cell seen = Cell.of(cell, formatter);
                if (!seen.isEmpty() && !sheet.isColumnHidden(cell.getColumnIndex()))
                    cells.put(cell.getColumnIndex(), seen);
            }
            if (cells.isEmpty()) continue;
            if (row.getZeroHeight()) {
                skipped.add(new Skipped(grid.sheet, row.getRowNum() + 1, "hidden-row"));
                continue;
            }
            written.put(row.getRowNum(), cells);
            columns.addAll(cells.keySet());
        }
        grid.sourceRows.addAll(written.keySet());
        grid.sourceColumns.addAll(columns);
        grid.fill(written);
        for (CellRangeAddress range : sheet.getMergedRegions()) grid.merge(range, sheet, formatter);
        grid.repeatDittos();
        return grid;
    }

    private void fill(Map<Integer, Map<Integer, Cell>> written) {
        var visible = new HashMap<Integer, Integer>();
        for (int i = 0; i < sourceColumns.size(); i++) visible.put(sourceColumns.get(i), i);
        for (Map<Integer, Cell> cells : written.values()) {
            var row = new TreeMap<Integer, Cell>();
            cells.forEach((column, cell) -> row.put(visible.get(column), cell));
            rows.add(row);
            regions.add(new HashMap<>());
        }
    }

    private void merge(CellRangeAddress range, Sheet sheet, DataFormatter formatter) {
        int top = atOrAfter(sourceRows, range.getFirstRow());
        int left = atOrAfter(sourceColumns, range.getFirstColumn());
        int bottom = atOrAfter(sourceRows, range.getLastRow() + 1) - 1;
        int right = atOrAfter(sourceColumns, range.getLastColumn() + 1) - 1;
        if (bottom < top
                || right < left
                || bottom == top && right == left && rows.get(top).containsKey(left)) return;
        Row row = sheet.getRow(range.getFirstRow());
        Cell cell = row == null ? Cell.EMPTY : Cell.of(row.getCell(range.getFirstColumn()), formatter);
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
        return CellReference.convertNumToColString(sourceColumns.get(column)) + number(row);
    }
}
