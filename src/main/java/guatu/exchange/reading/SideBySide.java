package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;

/** Tables or cards that stand beside each other under headings that repeat: each is a sheet of its own to a reader. */
final class SideBySide {

    private static final int FEWEST_CARD_LINES = 3;

    private SideBySide() {}

    static List<Grid> parts(Grid grid) {
        int cards = 0;
        int cut = -1;
        for (int row = 0; row < grid.rows(); row++) {
            List<Integer> labels = labels(grid, row);
            int half = labels.size() / 2;
            if (half == 0 || labels.size() % 2 > 0 || !repeats(grid, row, labels)) continue;
            int middle = labels.get(half);
            if (half > 1 && tellsWhat(grid, row, labels)) return cut(grid, middle);
            if (half == 1) {
                cards++;
                cut = middle;
            }
        }
        return cards >= FEWEST_CARD_LINES ? cut(grid, cut) : List.of(grid);
    }

    private static List<Grid> cut(Grid grid, int column) {
        return List.of(grid.slice(0, column - 1), grid.slice(column, grid.columns() - 1));
    }

    private static List<Integer> labels(Grid grid, int row) {
        var labels = new ArrayList<Integer>();
        for (int column : grid.filled(row))
            if (CardLabels.role(grid.own(row, column).text()) != null) labels.add(column);
        return labels;
    }

    private static boolean repeats(Grid grid, int row, List<Integer> labels) {
        int half = labels.size() / 2;
        for (int i = 0; i < half; i++) {
            String left = Words.plain(grid.own(row, labels.get(i)).text());
            if (!left.equals(Words.plain(grid.own(row, labels.get(half + i)).text()))) return false;
        }
        return true;
    }

    /** Dates may repeat under 计划 and 实际; a table begins anew only where tasks do. */
    private static boolean tellsWhat(Grid grid, int row, List<Integer> labels) {
        return labels.subList(0, labels.size() / 2).stream()
                .map(column -> HeaderWords.match(grid.own(row, column).text()).role())
                .anyMatch(role -> role == ColumnRole.TITLE || role == ColumnRole.CONTENT);
    }
}
