package guatu.exchange.reading;

import guatu.calendar.Deadline;
import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import guatu.exchange.source.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Guesses from its cells what a column of unknown heading holds, and raises a doubt at that heading. */
final class ColumnGuesses {

    private static final int SAMPLE = 60;

    private ColumnGuesses() {}

    static Header complete(Header header, Grid grid, List<Doubt> doubts) {
        Header units = header.has(ColumnRole.LEAD) || header.has(ColumnRole.UNITS)
                ? header
                : guess(header, grid, ColumnRole.UNITS, ColumnGuesses::isUnits, doubts);
        return units.has(ColumnRole.DUE) ? units : guess(units, grid, ColumnRole.DUE, ColumnGuesses::isDue, doubts);
    }

    /** What was taken for the task by its cells alone, or for nothing at all, is not passed over in silence. */
    static Header tellUnknown(Header header, Grid grid, List<Doubt> doubts) {
        for (Header.Column column : header.columns()) {
            if (!isUnknown(column) || !saysSomething(grid, header.bottom(), column.index())) continue;
            boolean guessed = column.role() == ColumnRole.TITLE;
            Doubt told = Doubt.of(
                    grid.sheet(),
                    heading(header, column, grid),
                    guessed ? DoubtCode.COLUMN_GUESSED : DoubtCode.COLUMN_UNREAD,
                    guessed
                            ? new String[] {column.heading(), ColumnRole.TITLE.name()}
                            : new String[] {column.heading()});
            if (doubts.stream().noneMatch(doubt -> isSame(doubt, told))) doubts.add(told);
        }
        return header;
    }

    /** The cell in which the heading is written: the top one where it is merged downwards. */
    private static String heading(Header header, Header.Column column, Grid grid) {
        Grid.Region region = grid.region(header.bottom(), column.index());
        int row = region == null ? header.bottom() : Math.max(header.top(), region.top());
        return grid.address(row, column.index());
    }

    /** A header that repeats further down is told of once. */
    private static boolean isSame(Doubt one, Doubt other) {
        return one.code().equals(other.code()) && one.args().equals(other.args());
    }

    private static boolean isUnknown(Header.Column column) {
        return (column.role() == ColumnRole.OTHER || column.role() == ColumnRole.TITLE)
                && !column.path().isEmpty()
                && column.path().stream()
                        .noneMatch(text -> HeaderWords.match(text).found());
    }

    private static boolean saysSomething(Grid grid, int bottom, int column) {
        for (int row = bottom + 1; row < Math.min(grid.rows(), bottom + SAMPLE); row++)
            if (grid.filled(row).size() > 2
                    && !Words.saysNothing(grid.own(row, column).text())) return true;
        return false;
    }

    /** True for short words over cells that are units in one column and days in another, whatever the words are. */
    static boolean seemsHeader(Grid grid, int row) {
        if (grid.filled(row).size() < 3) return false;
        boolean units = false;
        boolean due = false;
        for (int column : grid.filled(row)) {
            Cell cell = grid.own(row, column);
            if (cell.text().length() > 12 || cell.text().matches(".*\\d.*") || isUnits(cell) || isDue(cell))
                return false;
            units |= mostly(grid, row, column, ColumnGuesses::isUnits);
            due |= mostly(grid, row, column, ColumnGuesses::isDue);
        }
        return units && due;
    }

    private static Header guess(Header header, Grid grid, ColumnRole role, Predicate<Cell> test, List<Doubt> doubts) {
        for (Header.Column column : header.columns()) {
            boolean unknown = role == ColumnRole.UNITS && column.role() == ColumnRole.PERSON
                    || column.role() == ColumnRole.OTHER
                            && !HeaderWords.match(column.heading()).found();
            if (!unknown || !mostly(grid, header.bottom(), column.index(), test)) continue;
            doubts.add(Doubt.of(
                    grid.sheet(),
                    heading(header, column, grid),
                    DoubtCode.COLUMN_GUESSED,
                    column.heading(),
                    role.name()));
            var columns = new ArrayList<>(header.columns());
            columns.set(column.index(), column.as(role));
            return header.with(List.copyOf(columns));
        }
        return header;
    }

    /** Six cells in ten: among deadlines there are always some that are none. */
    private static boolean mostly(Grid grid, int bottom, int column, Predicate<Cell> test) {
        int cells = 0;
        int fitting = 0;
        for (int row = bottom + 1; row < Math.min(grid.rows(), bottom + SAMPLE); row++) {
            Cell cell = grid.own(row, column);
            if (Words.saysNothing(cell.text()) || grid.filled(row).size() < 3) continue;
            cells++;
            if (test.test(cell)) fitting++;
        }
        return cells > 1 && fitting * 10 >= cells * 6;
    }

    private static boolean isUnits(Cell cell) {
        List<String> units = UnitNames.split(cell.text());
        return !units.isEmpty() && units.stream().allMatch(TextClues::clearlyUnit);
    }

    private static boolean isDue(Cell cell) {
        if (cell.date() != null) return true;
        if (cell.text().length() > 24 || cell.text().matches("[\\d.,%]+")) return false;
        Deadline.Kind kind =
                DeadlinePhrase.read(cell.text(), DeadlineContext.of(2000)).kind();
        return kind == Deadline.Kind.DATE
                || kind == Deadline.Kind.RANGE
                || kind == Deadline.Kind.OPEN
                || kind == Deadline.Kind.RECURRING
                || kind == Deadline.Kind.STAGED;
    }
}
