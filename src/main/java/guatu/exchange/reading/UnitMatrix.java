package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;

/** Spells out a matrix of duties, in which every unit has a column and a mark says that a task is its own. */
final class UnitMatrix {

    private UnitMatrix() {}

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
            String role = mark.matches(".*(?:牵头|主办|主责|★|◎|▲).*")
                    ? "（牵头）"
                    : mark.matches(".*(?:配合|协办|参与|○|△|☆).*") ? "（配合）" : "";
            marked.add(Words.oneLine(column.heading()) + role);
        }
        return String.join("、", marked);
    }

    private static boolean headedByUnit(Header.Column column) {
        return column.path().size() > 1
                && !HeaderWords.match(column.heading()).found()
                && UnitNames.looksLikeUnit(column.heading());
    }
}
