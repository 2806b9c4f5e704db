package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Spells out a matrix of duties, in which every unit has a column and a mark says that a task is its own. */
final class UnitMatrix {

    private static final Pattern MARK =
            Pattern.compile("(?:牵头|主办|主责|责任|负责|配合|协办|协同|参与|指导|督导)?(?:单位|部门)?[★☆◎○◯△▲●√✓✔]?");

    private UnitMatrix() {}

    /** In a header of one line, columns headed by units and filled with nothing but marks of duty are a matrix too. */
    static void settle(List<Header.Column> columns, Grid grid, int bottom) {
        List<Header.Column> marked = columns.stream()
                .filter(column -> column.role() == ColumnRole.OTHER
                        && headedByUnit(column)
                        && onlyMarks(grid, bottom, column.index()))
                .toList();
        if (marked.size() > 1) marked.forEach(column -> columns.set(column.index(), column.as(ColumnRole.UNITS)));
    }

    private static boolean onlyMarks(Grid grid, int bottom, int column) {
        boolean any = false;
        for (int row = bottom + 1; row < grid.rows(); row++) {
            String text = grid.filled(row).size() < 2
                    ? ""
                    : Words.plain(grid.own(row, column).text());
            if (!MARK.matcher(text).matches()) return false;
            any |= !text.isEmpty();
        }
        return any;
    }

    /** Turns the marks of a row into words such as 某局（牵头）、某委; other text is passed through. */
    static String spell(Grid grid, Header header, List<Integer> rows, String units) {
        List<Header.Column> columns = header.of(ColumnRole.UNITS).stream()
                .filter(UnitMatrix::headedByUnit)
                .toList();
        if (columns.size() < 2) return units;
        var marked = new ArrayList<String>();
        for (Header.Column column : columns) {
            String mark = Words.plain(grid.at(rows.get(0), column.index()).text());
            if (Words.saysNothing(mark)) continue;
            marked.add(Words.oneLine(column.heading()) + role(mark));
        }
        return String.join("、", marked);
    }

    private static String role(String mark) {
        if (mark.matches(".*(?:牵头|主办|主责|★|◎|▲).*")) return "（牵头）";
        if (mark.matches(".*(?:指导|督导).*")) return "（指导）";
        return mark.matches(".*(?:配合|协办|协同|参与|○|△|☆).*") ? "（配合）" : "";
    }

    private static boolean headedByUnit(Header.Column column) {
        return !column.path().isEmpty()
                && !HeaderWords.match(column.heading()).found()
                && UnitNames.looksLikeUnit(column.heading());
    }
}
