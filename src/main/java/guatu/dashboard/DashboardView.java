package guatu.dashboard;

import guatu.task.LedgerView;
import guatu.task.TaskQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The dashboard as a page: every number with the address of the rows that it counts.
 *
 * @param whole the figures of all that is asked for
 * @param ask the filter as typed
 * @param problems what is open, and where it is
 * @param otherDay the day asked is not today
 */
public record DashboardView(
        Overview overview,
        Line whole,
        List<Line> units,
        List<Line> plans,
        Ask ask,
        LedgerView.Choices choices,
        Cell problems,
        boolean otherDay) {

    /** A number, the name of its {@link Count}, and where its rows are. */
    public record Cell(String what, long n, String href) {}

    /** A unit's or a plan's figures, or those of the whole. */
    public record Line(String code, String name, Figures figures, Ask ask) {

        /** The number of a {@link Count}. */
        public Cell of(String count) {
            return cell(Count.valueOf(count));
        }

        public List<Cell> lights() {
            return cells(Count.RED, Count.YELLOW, Count.GREEN, Count.BLUE, Count.GREY);
        }

        /** What the statement leaves unsaid, where there is any. */
        public List<Cell> asides() {
            return cells(Count.OPEN, Count.CLOSED_LATE, Count.UNREPORTED, Count.SUSPENDED, Count.WITHDRAWN, Count.DRAFT)
                    .stream()
                    .filter(cell -> cell.n() > 0)
                    .toList();
        }

        /** The columns of the tables by unit and by plan. */
        public List<Cell> columns() {
            return cells(
                    Count.TOTAL, Count.OPEN, Count.OVERDUE, Count.RED, Count.YELLOW, Count.UNREPORTED, Count.CLOSED);
        }

        private List<Cell> cells(Count... counts) {
            return Arrays.stream(counts).map(this::cell).toList();
        }

        private Cell cell(Count count) {
            return new Cell(count.name(), figures.of(count), ask.rows(count));
        }

        /** Share of what was closed in time, in percent; null where nothing promised was closed. */
        public Integer onTimePercent() {
            Double rate = figures.onTimeRate();
            return rate == null ? null : (int) Math.round(rate * 100);
        }
    }

    static DashboardView of(Overview overview, Ask ask, LedgerView.Choices choices, long problems, boolean otherDay) {
        List<Line> units = overview.byUnit().stream()
                .map(unit -> new Line(String.valueOf(unit.id()), unit.unit(), unit.figures(), ask.ofUnit(unit.unit())))
                .toList();
        List<Line> plans = overview.byPlan().stream()
                .map(plan -> new Line(plan.plan(), plan.title(), plan.figures(), ask.ofPlan(plan.plan())))
                .toList();
        Line whole = new Line(null, null, overview.figures(), ask);
        return new DashboardView(overview, whole, units, plans, ask, choices, problems(problems, ask), otherDay);
    }

    private static Cell problems(long n, Ask ask) {
        String filter = ask.query().with(Map.of());
        return new Cell("PROBLEMS", n, "/problems" + (filter.isEmpty() ? "" : "?" + filter));
    }

    /** Units with tasks not reported on this week (未报). */
    public List<Line> silent() {
        return units.stream()
                .filter(unit -> unit.figures().of(Count.UNREPORTED) > 0)
                .toList();
    }

    /** Where this day is compared with the one a week before. */
    public String changes() {
        TaskQuery query = ask.query();
        query.asOf = null;
        Map<String, String> days = Map.of(
                "from",
                overview.asOf().minusWeeks(1).toString(),
                "to",
                overview.asOf().toString());
        return "/dashboard/changes?" + query.with(days);
    }

    /** Where heat map and lights over time are. */
    public String weeks() {
        String query = ask.query().with(Map.of());
        return query.isEmpty() ? "/dashboard/weeks" : "/dashboard/weeks?" + query;
    }

    public boolean filtered() {
        return !ask.query().with(Map.of()).isEmpty();
    }

    /** All that is overdue, the most days late first. */
    public Cell overdue() {
        return new Cell("OVERDUE", overview.figures().of(Count.OVERDUE), ask.rows("overdue", "true", "late"));
    }

    /** All that falls due in the days ahead, the nearest first. */
    public Cell coming() {
        return new Cell(
                "COMING", overview.comingTotal(), ask.rows("dueWithin", String.valueOf(Overview.AHEAD), "next"));
    }
}
