package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the rows under one header into tasks, with the headings above them. */
final class TableReader {

    private final Grid grid;
    private final Header header;
    private final Set<Integer> actual;
    private final int end;
    private final SectionStack sections;
    private final RowReader rows;
    private final List<Doubt> doubts;
    private final List<Skipped> skipped;
    private final List<TaskReading> tasks = new ArrayList<>();
    private final List<Integer> group = new ArrayList<>();
    private final SectionColumns sectionColumns;
    private int loneTitle = -1;

    TableReader(
            Grid grid,
            Header header,
            int end,
            Set<Integer> actual,
            SectionStack sections,
            RowReader rows,
            List<Doubt> doubts,
            List<Skipped> skipped) {
        this.grid = grid;
        this.header = header;
        this.actual = actual;
        this.end = end;
        this.sectionColumns = new SectionColumns(grid, header);
        this.sections = sections;
        this.rows = rows;
        this.doubts = doubts;
        this.skipped = skipped;
    }

    List<TaskReading> read() {
        var sorter = new RowSorter(grid, header, end);
        for (int row = header.bottom() + 1; row < end; row++) {
            if (actual.contains(row)) continue;
            RowSorter.Row sorted = sorter.sort(row);
            switch (sorted.kind()) {
                case TASK -> take(row);
                case SECTION -> {
                    close();
                    sections.push(sorted.heading(), sorted.level());
                    sectionColumns.clear();
                }
                case DETAIL -> detail(row);
                case LONE_TITLE -> {
                    close();
                    sections.push(sorted.heading());
                    loneTitle = row;
                }
                case TOTAL -> skip(row, DoubtCode.TOTAL);
                case NOTE -> skip(row, DoubtCode.NOTE);
                default -> sectionColumns.carryDown(row);
            }
        }
        close();
        return tasks;
    }

    /** 责任单位：… in a line below its task. */
    private void detail(int row) {
        if (loneTitle >= 0) {
            group.add(loneTitle);
            sections.pop();
            loneTitle = -1;
        }
        if (group.isEmpty()) take(row);
        else group.add(row);
    }

    private void skip(int row, String why) {
        close();
        skipped.add(new Skipped(grid.sheet(), grid.number(row), why));
    }

    private void take(int row) {
        boolean said = grid.hints().row(grid.number(row)).equals(Correction.TASK);
        if (said || ownsTitle(row)) {
            flush();
            loneTitle = -1;
            group.add(row);
        } else if (!group.isEmpty() && sameSection(row) && !countedAnew(row)) {
            group.add(row);
        } else if (grid.filled(row).stream()
                .anyMatch(column -> header.roleOf(column).describesTask())) {
            doubts.add(Doubt.of(
                    grid.sheet(), grid.address(row, grid.filled(row).iterator().next()), DoubtCode.ROW_UNREAD));
            skipped.add(new Skipped(grid.sheet(), grid.number(row), DoubtCode.ROW_UNREAD));
        }
    }

    private boolean ownsTitle(int row) {
        return header.of(ColumnRole.TITLE).stream()
                .anyMatch(column ->
                        !Words.saysNothing(grid.own(row, column.index()).text()));
    }

    /** A number of its own, but no title: no continuation of the task above. */
    private boolean countedAnew(int row) {
        boolean counted = header.of(ColumnRole.ORDINAL).stream()
                .anyMatch(column -> !grid.own(row, column.index()).isEmpty());
        boolean titled = header.of(ColumnRole.TITLE).stream()
                .anyMatch(column -> !grid.at(row, column.index()).isEmpty());
        return counted && !titled;
    }

    private boolean sameSection(int row) {
        return header.of(ColumnRole.SECTION).stream()
                .allMatch(column -> grid.own(row, column.index()).isEmpty());
    }

    /** Ends the task at hand; a lone title that no task followed was a task itself. */
    private void close() {
        flush();
        if (loneTitle < 0) return;
        int row = loneTitle;
        loneTitle = -1;
        sections.pop();
        doubts.add(Doubt.of(
                grid.sheet(), grid.address(row, grid.filled(row).iterator().next()), DoubtCode.HEADING_OR_TASK));
        group.add(row);
        flush();
    }

    private void flush() {
        if (group.isEmpty()) return;
        if (group.size() > 1 && standAlone()) {
            int first = group.get(0);
            String heading = Words.oneLine(new RowText(grid, header).title(first));
            for (int row : group) tasks.add(rows.byContent(row, sections.path(sectionColumns.over(row, heading))));
        } else {
            tasks.addAll(rows.tasks(List.copyOf(group), sections.path(sectionColumns.over(group.get(0), null))));
        }
        group.clear();
    }

    /** Rows under one title are tasks of their own when each says what is to be done, and not all by one unit and day. */
    private boolean standAlone() {
        boolean more = false;
        for (int row : group.subList(1, group.size())) {
            boolean text = false;
            for (int column : grid.filled(row)) {
                ColumnRole role = header.roleOf(column);
                text |= role == ColumnRole.CONTENT || role == ColumnRole.STEPS;
                more |= role.namesUnits()
                        || role == ColumnRole.DUE
                        || role == ColumnRole.ORDINAL
                        || role == ColumnRole.PERSON;
            }
            if (!text) return false;
        }
        return more;
    }
}
