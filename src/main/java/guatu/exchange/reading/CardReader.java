package guatu.exchange.reading;

import guatu.exchange.source.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the cards of a sheet: forms with a label on the left and its value beside it, one task to a card. */
final class CardReader {

    private static final int FEWEST_LABELS = 4;

    private final Grid grid;
    private final List<Card> cards = new ArrayList<>();
    private Card card;
    private Card.Value heading;
    private int top = -1;

    CardReader(Grid grid) {
        this.grid = grid;
        if (columns()) return;
        int from = Math.max(0, labelColumn(grid));
        Set<String> repeated = from == 0 ? Set.of() : labels(grid, from).keySet();
        for (int row = 0; row < grid.rows(); row++) {
            if (from == 0 || repeated.contains(Words.plain(grid.own(row, from).text()))) read(row, from);
        }
        cards.removeIf(found -> !found.isTask());
    }

    /** A table lying on its side: labels down the first column, a task in each column after it. */
    private boolean columns() {
        List<Integer> rows = IntStream.range(0, grid.rows())
                .filter(row -> grid.filled(row).size() > 2
                        && grid.filled(row).contains(0)
                        && label(grid.own(row, 0).text()) != null
                        && grid.filled(row).stream()
                                .skip(1)
                                .allMatch(column -> label(grid.own(row, column).text()) == null))
                .boxed()
                .toList();
        boolean several = rows.stream()
                        .map(row -> label(grid.own(row, 0).text()))
                        .distinct()
                        .count()
                >= FEWEST_LABELS - 1;
        if (!several || rows.size() * 2 < grid.rows()) return false;
        top = rows.get(0);
        for (int column = 1; column < grid.columns(); column++) {
            card = new Card(grid, null);
            for (int row : rows)
                card.put(grid.own(row, 0).text(), label(grid.own(row, 0).text()), value(row, column));
            cards.add(card);
        }
        cards.removeIf(found -> !found.isTask());
        return !cards.isEmpty();
    }

    private void read(int row, int from) {
        boolean labelled = false;
        int next = from;
        for (int column : List.copyOf(grid.filled(row))) {
            String label = grid.own(row, column).text();
            ColumnRole role = column < next ? null : label(label);
            if (role == null) continue;
            labelled = true;
            if (top < 0) top = row;
            if (card == null || card.isOver(label, role)) cards.add(card = new Card(grid, heading(row, column)));
            // what stands right of a label is its value, were it a label by its words
            next = rightOf(row, column);
            card.put(label, role, value(row, next));
            next = rightOf(row, next);
        }
        if (labelled) heading = null;
        else if (grid.texts(row).size() == 1
                && Numbering.of(grid.texts(row).get(0)).level() > 0)
            heading = value(row, grid.filled(row).iterator().next());
    }

    /** The merged cell left of the labels, else the numbered line above them. */
    private Card.Value heading(int row, int column) {
        Grid.Region region = column == 0 ? null : grid.region(row, column - 1);
        return region != null && region.height() > 1 ? value(row, region.left()) : heading;
    }

    private int rightOf(int row, int column) {
        Grid.Region region = grid.region(row, column);
        return region == null ? column + 1 : region.right() + 1;
    }

    private Card.Value value(int row, int column) {
        if (column >= grid.columns()) return new Card.Value("", Cell.EMPTY, row, column - 1);
        Cell cell = grid.at(row, column);
        return new Card.Value(Words.saysNothing(cell.text()) ? "" : cell.text(), cell, row, column);
    }

    private static ColumnRole label(String text) {
        HeaderWords.Match match = HeaderWords.match(text);
        return match.sure() && Words.plain(text).length() <= 10 ? match.role() : null;
    }

    /** Label, value, label, value: a line of a card, and no heading of a table. */
    static boolean isPairs(Grid grid, int row) {
        boolean label = true;
        int values = 0;
        int next = grid.filled(row).iterator().next();
        for (int column : grid.filled(row)) {
            // an empty place right of a label is its value
            if (!label && column > next) label = true;
            if (label != (label(grid.own(row, column).text()) != null)) return false;
            if (!label) values++;
            Grid.Region region = grid.region(row, column);
            next = region == null ? column + 1 : region.right() + 1;
            label = !label;
        }
        return values > 0;
    }

    /** True for a table whose one column says what the next one holds: 责任单位, 完成时限 and again 责任单位, 完成时限. */
    static boolean governs(Grid grid) {
        return labelColumn(grid) >= 0;
    }

    private static int labelColumn(Grid grid) {
        for (int column = 0; column + 1 < grid.columns(); column++) if (repeatsLabels(grid, column)) return column;
        return -1;
    }

    private static boolean repeatsLabels(Grid grid, int column) {
        Map<String, Integer> labels = labels(grid, column);
        int found = labels.values().stream().mapToInt(Integer::intValue).sum();
        long rows = IntStream.range(0, grid.rows())
                .filter(row -> grid.filled(row).size() > 1)
                .count();
        boolean duty = labels.keySet().stream()
                .map(CardReader::label)
                .anyMatch(role -> role.namesUnits() || role == ColumnRole.DUE || role == ColumnRole.PERSON);
        return duty && found >= FEWEST_LABELS && labels.size() > 1 && found * 10 >= rows * 6;
    }

    /** The labels that stand in a column more than once, each before a value, and how often. */
    private static Map<String, Integer> labels(Grid grid, int column) {
        Map<String, Integer> labels = new HashMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            String text = grid.own(row, column).text();
            if (label(text) != null && label(grid.own(row, column + 1).text()) == null)
                labels.merge(Words.plain(text), 1, Integer::sum);
        }
        labels.values().removeIf(count -> count < 2);
        return labels;
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** First row of the first card. */
    int top() {
        return top;
    }

    List<TaskReading> read(DueReader dues) {
        return cards.stream().map(found -> found.task(dues)).toList();
    }
}
