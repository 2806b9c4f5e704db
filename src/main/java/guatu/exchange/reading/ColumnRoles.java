package guatu.exchange.reading;

import guatu.exchange.reading.Header.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Settles what columns hold when several headings claim the same, or none claims the task itself. */
final class ColumnRoles {

    private static final List<ColumnRole> TITLE_LIKE =
            List.of(ColumnRole.CONTENT, ColumnRole.TARGET, ColumnRole.STEPS, ColumnRole.SECTION);

    private static final int SHORT = 6;
    private static final Pattern NUMBERED = Pattern.compile("^[(（]?1[.．、)）][^\\n]*\\n\\s*[(（]?2[.．、)）]");

    private ColumnRoles() {}

    static List<Column> settle(List<Column> found, Grid grid, int top, int bottom) {
        var columns = new ArrayList<>(found);
        UnitMatrix.settle(columns, grid, bottom);
        UnitColumns.settle(columns);
        plans(columns, grid, bottom);
        DateColumns.settle(columns);
        leftOfOrdinal(columns);
        titles(columns, grid, bottom);
        rightOfTitle(columns, grid, bottom);
        if (isMeasured(columns, grid, bottom)) promote(columns, ColumnRole.SECTION);
        for (ColumnRole substitute : TITLE_LIKE) {
            if (columns.stream().noneMatch(column -> column.role() == ColumnRole.TITLE)) promote(columns, substitute);
        }
        if (columns.stream().noneMatch(column -> column.role() == ColumnRole.TITLE)) longest(columns, grid, bottom);
        return List.copyOf(columns);
    }

    /** The number nearest the task counts it; what stands left of that number is a heading. */
    private static void leftOfOrdinal(List<Column> columns) {
        int title = -1;
        for (Column column : columns) if (column.role() == ColumnRole.TITLE) title = column.index();
        int ordinal = -1;
        for (Column column : columns) {
            if (column.role() == ColumnRole.ORDINAL && (ordinal < 0 || column.index() < title))
                ordinal = column.index();
        }
        boolean titled = columns.stream()
                .skip(Math.max(0, ordinal))
                .anyMatch(column -> column.role() == ColumnRole.TITLE
                        || column.role() == ColumnRole.CONTENT
                        || column.role() == ColumnRole.STEPS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role() == ColumnRole.ORDINAL) {
                if (i != ordinal) columns.set(i, column.as(ColumnRole.OTHER));
            } else if (titled
                    && i < ordinal
                    && column.role() != ColumnRole.PLAN
                    && column.role() != ColumnRole.LEADER
                    && !column.role().namesUnits()
                    && !column.path().isEmpty()) {
                columns.set(i, column.as(ColumnRole.SECTION));
            }
        }
    }

    /** Of two title columns the left one is the heading (大项) when it is merged downwards, else the title. */
    private static void titles(List<Column> columns, Grid grid, int bottom) {
        List<Column> titles = columns.stream()
                .filter(column -> column.role() == ColumnRole.TITLE)
                .toList();
        for (int i = 0; i + 1 < titles.size(); i++) {
            Column left = titles.get(i);
            Column right = titles.get(i + 1);
            if (left.path().equals(right.path())) continue;
            if (spansDown(grid, bottom, left.index())) columns.set(left.index(), left.as(ColumnRole.SECTION));
            else {
                int units = firstUnits(columns);
                for (Column later : titles.subList(i + 1, titles.size())) {
                    columns.set(later.index(), later.as(later.index() < units ? ColumnRole.CONTENT : ColumnRole.OTHER));
                }
                return;
            }
        }
    }

    /** A category right of the title sorts the task; only one that spans rows is a heading. */
    private static void rightOfTitle(List<Column> columns, Grid grid, int bottom) {
        boolean titled = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            titled |= column.role() == ColumnRole.TITLE;
            if (titled && column.role() == ColumnRole.SECTION && !spansDown(grid, bottom, i))
                columns.set(i, column.as(ColumnRole.OTHER));
        }
    }

    private static boolean spansDown(Grid grid, int bottom, int column) {
        int written = 0;
        int rows = 0;
        for (int row = bottom + 1; row < grid.rows(); row++) {
            if (grid.filled(row).size() < 2) continue;
            rows++;
            if (!grid.own(row, column).isEmpty()) written++;
        }
        return rows > 0 && written * 10 < rows * 8;
    }

    /** Past the units a second 问题 or 事项 belongs to the progress, not to the task. */
    private static int firstUnits(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.role().namesUnits())
                .mapToInt(Column::index)
                .findFirst()
                .orElse(columns.size());
    }

    /** One plan's name down a whole column says nothing; several names are headings. */
    private static void plans(List<Column> columns, Grid grid, int bottom) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() != ColumnRole.PLAN) continue;
            var names = new java.util.HashSet<String>();
            for (int row = bottom + 1; row < grid.rows(); row++) {
                if (grid.filled(row).size() > 2 && !grid.own(row, i).isEmpty())
                    names.add(grid.own(row, i).text());
            }
            if (names.size() > 1) columns.set(i, columns.get(i).as(ColumnRole.SECTION));
        }
    }

    /** Targets such as 8% or 1万人 measure what the column of categories names; they are not the task. */
    private static boolean isMeasured(List<Column> columns, Grid grid, int bottom) {
        if (columns.stream()
                .anyMatch(column -> TITLE_LIKE.indexOf(column.role()) == 0 || column.role() == ColumnRole.TITLE))
            return false;
        int cells = 0;
        int letters = 0;
        for (Column column : columns) {
            if (column.role() != ColumnRole.TARGET) continue;
            for (int row = bottom + 1; row < grid.rows(); row++) {
                String text = Words.plain(grid.own(row, column.index()).text());
                cells += text.isEmpty() ? 0 : 1;
                letters += text.length();
            }
        }
        return cells > 0 && letters <= cells * SHORT;
    }

    private static void promote(List<Column> columns, ColumnRole role) {
        List<String> path = null;
        int last = -1;
        for (Column column : columns) if (column.role() == role) last = column.index();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean wanted = role == ColumnRole.SECTION
                    ? i == last
                    : column.role() == role && (path == null || path.equals(column.path()));
            if (!wanted || column.role() != role) continue;
            path = column.path();
            columns.set(i, column.as(ColumnRole.TITLE));
        }
    }

    /** No wording is known: the task is where most is written, if sentences are written there; numbered steps tell how. */
    private static void longest(List<Column> columns, Grid grid, int bottom) {
        List<Column> candidates = columns.stream()
                .filter(column -> column.role() == ColumnRole.OTHER
                        && !HeaderWords.match(column.heading()).found()
                        && written(grid, bottom, column.index()) > 0)
                .toList();
        List<Column> steps = candidates.stream()
                .filter(column -> holdsSteps(grid, bottom, column.index()))
                .toList();
        boolean other = candidates.size() > steps.size();
        if (other) steps.forEach(column -> columns.set(column.index(), column.as(ColumnRole.STEPS)));
        candidates.stream()
                .filter(column -> !other || !steps.contains(column))
                .max(Comparator.comparingLong(column -> written(grid, bottom, column.index())))
                .ifPresent(column -> columns.set(column.index(), column.as(ColumnRole.TITLE)));
    }

    /** Letters in the cells of a column; 0 where these are no sentences. */
    private static long written(Grid grid, int bottom, int column) {
        long written = 0;
        int cells = 0;
        for (int row = bottom + 1; row < grid.rows(); row++) {
            String text = Words.plain(grid.own(row, column).text());
            if (text.isEmpty()) continue;
            cells++;
            if (!text.matches("[\\d.,%+-]+")) written += text.length();
        }
        return written < 4L * cells ? 0 : written;
    }

    private static boolean holdsSteps(Grid grid, int bottom, int column) {
        int cells = 0;
        int stepped = 0;
        for (int row = bottom + 1; row < grid.rows(); row++) {
            String text = grid.own(row, column).text();
            if (text.isEmpty()) continue;
            cells++;
            if (NUMBERED.matcher(text).find()) stepped++;
        }
        return cells > 0 && stepped * 10 >= cells * 6;
    }
}
