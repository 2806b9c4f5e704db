package guatu.exchange.source;

import guatu.exchange.source.SourceSheet.Merge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out a document's page, lines of text and tables, as one sheet; a table inside a cell is text of that cell. */
final class PageSheet {

    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_TITLE = 40;
    private static final String NOTE = "(?s)[(（]?(?:注|说明|备注|填报|要求).*";

    private final SourceSheet sheet;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** The last cell written in a column of this table, grown by the rows that go on with it. */
    private final Map<Integer, Merge> cells = new HashMap<>();

    private int depth;
    private int row;
    private int column;
    private int width;
    private int height;
    private boolean goesOn;

    PageSheet(String name) {
        sheet = new SourceSheet(name, false);
    }

    SourceSheet sheet() throws UnreadableWorkbook {
        lineBreak();
        writeLines(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
        return sheet;
    }

    void text(CharSequence more) {
        int room = Cell.LONGEST + 1 - text.length();
        if (room > 0) text.append(more, 0, Math.min(room, more.length()));
    }

    /** Ends a line: within a cell a new line of it, else a line of its own. */
    void lineBreak() {
        if (depth == 0) endLine();
        else if (text.length() > 0) text("\n");
    }

    private void endLine() {
        String line = Cell.of(text.toString()).text();
        text.setLength(0);
        if (line.isEmpty()) return;
        if (isProse(line)) {
            if (sheet.rows().isEmpty()) lines.clear();
        } else lines.add(line);
        if (lines.size() > 2 * MOST_LINES) lines.remove(0);
    }

    /** Running text, unlike titles and notes, says nothing about the table under it. */
    private static boolean isProse(String line) {
        return line.length() > LONGEST_LINE
                || line.length() > LONGEST_TITLE && line.endsWith("。") && !line.matches(NOTE);
    }

    private void writeLines(List<String> some) throws UnreadableWorkbook {
        if (!sheet.rows().isEmpty()) row++;
        for (String line : some) sheet.put(row++, 0, Cell.of(line));
    }

    void openTable() throws UnreadableWorkbook {
        if (depth == 0) {
            endLine();
            writeLines(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
            lines.clear();
            row--;
        }
        depth++;
    }

    void closeTable() {
        if (--depth > 0) return;
        cells.values().forEach(this::settle);
        cells.clear();
        text.setLength(0);
        row++;
    }

    void openRow() {
        if (depth > 1) lineBreak();
        if (depth != 1) return;
        row++;
        column = 0;
    }

    /** Leaves columns free at the left end of the row. */
    void indent(int columns) {
        if (depth == 1) column += Math.max(0, columns);
    }

    void openCell() {
        if (depth > 1) text(" ");
        if (depth != 1) return;
        while (cells.containsKey(column) && cells.get(column).bottom() >= row) column++;
        width = 1;
        height = 1;
        goesOn = false;
        text.setLength(0);
    }

    /** How many columns and rows the cell at hand takes. */
    void span(int columns, int rows) {
        if (depth != 1) return;
        width = Math.max(1, columns);
        height = Math.min(Math.max(1, rows), SourceSheet.MOST_ROWS);
    }

    /** The cell at hand goes on with the one above it. */
    void goOn() {
        if (depth == 1) goesOn = true;
    }

    void closeCell() throws UnreadableWorkbook {
        if (depth != 1) return;
        if (width > SourceSheet.MOST_COLUMNS || column > SourceSheet.MOST_COLUMNS) throw SourceSheet.tooManyColumns();
        Merge above = cells.get(column);
        if (goesOn && above != null) cells.put(column, new Merge(above.top(), column, row, above.right()));
        else begin(new Merge(row, column, row + height - 1, column + width - 1));
        column += width;
        text.setLength(0);
    }

    private void begin(Merge place) throws UnreadableWorkbook {
        sheet.put(row, column, Cell.of(text.toString()));
        for (int c = column; c <= place.right(); c++) {
            Merge before = cells.put(c, c == column ? place : new Merge(row, c, place.bottom(), c - 1));
            if (before != null) settle(before);
        }
    }

    private void settle(Merge cell) {
        if (cell.bottom() > cell.top() || cell.right() > cell.left())
            sheet.merge(cell.top(), cell.left(), Math.min(cell.bottom(), row), cell.right());
    }
}
