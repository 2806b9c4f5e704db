package guatu.exchange.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Knows the labels of cards, and a sheet of cards from a sheet with a table. */
final class CardLabels {

    private static final int FEWEST_LABELS = 4;
    private static final int LONGEST = 16;

    private CardLabels() {}

    /** Label, value, label, value: a line of a card, and no heading of a table. */
    static boolean isPairs(Grid grid, int row) {
        boolean label = true;
        int values = 0;
        int next = grid.filled(row).iterator().next();
        for (int column : grid.filled(row)) {
            // an empty place right of a label is its value
            if (!label && column > next) label = true;
            if (label != (role(grid.own(row, column).text()) != null)) return false;
            if (!label) values++;
            Grid.Region region = grid.region(row, column);
            next = region == null ? column + 1 : region.right() + 1;
            label = !label;
        }
        return values > 0;
    }

    /** True for a table whose one column says what the next one holds: 责任单位, 完成时限 and again 责任单位, 完成时限. */
    static boolean governs(Grid grid) {
        return column(grid) >= 0;
    }

    static int column(Grid grid) {
        for (int column = 0; column + 1 < grid.columns(); column++) if (repeatsLabels(grid, column)) return column;
        return -1;
    }

    private static boolean repeatsLabels(Grid grid, int column) {
        Map<String, Integer> labels = in(grid, column);
        int found = labels.values().stream().mapToInt(Integer::intValue).sum();
        long rows = IntStream.range(0, grid.rows())
                .filter(row -> grid.filled(row).size() > 1)
                .count();
        boolean duty = labels.keySet().stream()
                .map(CardLabels::role)
                .anyMatch(role -> role.namesUnits() || role == ColumnRole.DUE || role == ColumnRole.PERSON);
        return duty && found >= FEWEST_LABELS && labels.size() > 1 && found * 10 >= rows * 6;
    }

    /** The labels that stand in a column more than once, each before a value, and how often. */
    static Map<String, Integer> in(Grid grid, int column) {
        Map<String, Integer> labels = new HashMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            String text = grid.own(row, column).text();
            if (role(text) != null && role(grid.own(row, column + 1).text()) == null)
                labels.merge(Words.plain(text), 1, Integer::sum);
        }
        labels.values().removeIf(count -> count < 2);
        return labels;
    }

    static ColumnRole role(String text) {
        if (text.length() > LONGEST) return null;
        HeaderWords.Match match = HeaderWords.match(text);
        return match.sure() && Words.plain(text).length() <= 10 ? match.role() : null;
    }
}
