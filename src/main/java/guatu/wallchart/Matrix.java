package guatu.wallchart;

import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a task's nodes, and on the road map its bar and promises, into the columns of weeks. */
public final class Matrix {

    private Matrix() {}

    /** A row of the chart, cell by cell. */
    public record Row(ChartTask task, List<Cell> cells) {}

    /** What lies in a week; {@code bar} is null where the road map has none there. */
    public record Cell(Week week, List<ChartNode> nodes, Bar bar, List<Promise> promises) {

        public boolean isEmpty() {
            return nodes.isEmpty() && promises.isEmpty();
        }
    }

    /** The part of a task's bar: as first promised, as extended, or past the promise. */
    public enum Bar {
        PLAN,
        EXTENDED,
        LATE
    }

    /** A day by which the task was promised. */
    public record Promise(Kind kind, LocalDate on) {}

    /** The first promise, one in between, or the one that holds. */
    public enum Kind {
        FIRST,
        MOVED,
        DUE
    }

    public static List<Row> rows(Chart.Group group, Chart chart, ChartView view) {
        return group.tasks().stream()
                .map(task -> new Row(task, cells(task, chart, view == ChartView.ROAD)))
                .toList();
    }

    private static List<Cell> cells(ChartTask task, Chart chart, boolean road) {
        return chart.weeks().stream()
                .map(week -> new Cell(
                        week,
                        task.nodesIn(week),
                        road ? bar(task, week, chart.day()) : null,
                        road
                                ? promises(task).stream()
                                        .filter(promise -> week.holds(promise.on()))
                                        .toList()
                                : List.of()))
                .toList();
    }

    static Bar bar(ChartTask task, Week week, LocalDate day) {
        TaskItem item = task.item();
        if (task.from() == null || week.sunday().isBefore(task.from())) return null;
        if (item.dueOn() == null) return week.monday().isAfter(day) ? null : Bar.PLAN;
        if (!week.monday().isAfter(task.firstPromise())) return Bar.PLAN;
        if (!week.monday().isAfter(item.dueOn())) return Bar.EXTENDED;
        return item.daysLate() > 0 && !week.monday().isAfter(day) ? Bar.LATE : null;
    }

    /** All promises in the order in which they were made. */
    public static List<Promise> promises(ChartTask task) {
        TaskItem item = task.item();
        List<Promise> promises = new ArrayList<>();
        if (item.dueOn() == null) return promises;
        if (task.extended()) promises.add(new Promise(Kind.FIRST, task.firstPromise()));
        task.givenUp().stream().skip(1).forEach(on -> promises.add(new Promise(Kind.MOVED, on)));
        promises.add(new Promise(Kind.DUE, item.dueOn()));
        return promises;
    }
}
