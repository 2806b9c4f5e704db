package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A row of a sheet as it looks: its number and the cells that begin in it, merged ones with their reach. */
public record GridRow(int number, List<Patch> cells) {

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 600;

    /** A cell; wide and high count the columns and rows that it covers. */
    public record Patch(String column, String text, int wide, int high) {}

    static List<Integer> starts(Grid grid) {
        return IntStream.iterate(0, row -> row < grid.rows(), row -> row + SheetLook.PAGE)
                .mapToObj(grid::number)
                .toList();
    }

    static List<String> letters(Grid grid) {
        return IntStream.range(0, Math.min(grid.columns(), MOST_COLUMNS))
                .mapToObj(grid::letters)
                .toList();
    }

    static List<GridRow> of(Grid grid, int from, int to) {
        var rows = new ArrayList<GridRow>();
        for (int row = from; row < to; row++) {
            var cells = new ArrayList<Patch>();
            for (int column = 0; column < Math.min(grid.columns(), MOST_COLUMNS); column++) {
                Patch patch = patch(grid, row, column, from, to);
                if (patch != null) cells.add(patch);
            }
            rows.add(new GridRow(grid.number(row), List.copyOf(cells)));
        }
        return List.copyOf(rows);
    }

    /** Null where a merged cell only reaches; one that a page cuts begins anew on the next. */
    private static Patch patch(Grid grid, int row, int column, int from, int to) {
        Grid.Region region = grid.region(row, column);
        if (region == null)
            return new Patch(grid.letters(column), cut(grid.written(row, column).text()), 1, 1);
        boolean begins = column == region.left() && (row == region.top() || row == from);
        if (!begins) return null;
        return new Patch(
                grid.letters(column),
                cut(region.cell().text()),
                Math.min(region.right(), MOST_COLUMNS - 1) - column + 1,
                Math.min(region.bottom(), to - 1) - row + 1);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
