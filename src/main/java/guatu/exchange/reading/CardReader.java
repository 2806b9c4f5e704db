package guatu.exchange.reading;

import guatu.exchange.source.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the cards of a sheet: forms with a label on the left and its value beside it, one task to a card. */
final class CardReader {

    private static final int FEWEST_LABELS = 3;

    private final Grid grid;
    private final List<Card> cards = new ArrayList<>();
    private Card card;
    private Card.Value heading;
    private int top = -1;

    CardReader(Grid grid) {
        this.grid = grid;
        if (columns()) return;
        int from = Math.max(0, CardLabels.column(grid));
        Set<String> repeated = from == 0 ? Set.of() : CardLabels.in(grid, from).keySet();
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
                        && CardLabels.role(grid.own(row, 0).text()) != null
                        && grid.filled(row).stream()
                                .skip(1)
                                .allMatch(column ->
                                        CardLabels.role(grid.own(row, column).text()) == null))
                .boxed()
                .toList();
        boolean several = rows.stream()
                        .map(row -> CardLabels.role(grid.own(row, 0).text()))
                        .distinct()
                        .count()
                >= FEWEST_LABELS;
        if (!several || rows.size() * 2 < grid.rows()) return false;
        top = rows.get(0);
        for (int column = 1; column < grid.columns(); column++) {
            card = new Card(grid, null);
            for (int row : rows)
                card.put(
                        grid.own(row, 0).text(),
                        CardLabels.role(grid.own(row, 0).text()),
                        value(row, column));
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
            ColumnRole role = column < next ? null : CardLabels.role(label);
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
