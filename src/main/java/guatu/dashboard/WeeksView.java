package guatu.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The weeks as a page: a heat map of units and weeks, and the lights over time; every number with the address of its rows.
 *
 * @param measure what the heat map counts
 * @param changes what became of tasks since a week ago; null where there is no past to compare with
 * @param more units that are left out, since the map would be too tall to be read
 */
public record WeeksView(
        Weeks weeks,
        Ask ask,
        LocalDate today,
        Measure measure,
        Changes changes,
        List<Row> rows,
        List<Line> lights,
        int more) {

    /** Rows of the heat map; more are asked for by a unit above. */
    static final int MOST = 60;

    /** What the heat map counts. */
    public enum Measure {
        TROUBLE,
        OVERDUE,
        UNREPORTED;

        static Measure of(String word) {
            for (Measure known : values()) if (known.name().equalsIgnoreCase(word)) return known;
            return TROUBLE;
        }

        long of(Figures figures) {
            return switch (this) {
                case TROUBLE -> figures.of(Count.RED) + figures.of(Count.YELLOW);
                case OVERDUE -> figures.of(Count.OVERDUE);
                case UNREPORTED -> figures.of(Count.UNREPORTED);
            };
        }

        /** The word in the address. */
        public String word() {
            return name().toLowerCase();
        }
    }

    /** A cell of the heat map; {@code tone} is none, calm, or a colour with a depth from 1 to 3; {@code href} null for 0. */
    public record Cell(long n, long open, long red, long yellow, String tone, String href, Week week) {}

    /** A unit's row. */
    public record Row(Long id, String unit, List<Cell> cells) {}

    /** One light over the weeks. */
    public record Line(String light, List<DashboardView.Cell> cells) {}

    static WeeksView of(Weeks weeks, Ask ask, LocalDate today, Measure measure, Changes changes) {
        List<Row> rows = new ArrayList<>();
        for (Weeks.OfUnit unit : weeks.units()) {
            if (rows.size() == MOST) break;
            rows.add(row(unit, weeks.weeks(), ask.ofUnit(unit.unit()), today, measure));
        }
        List<Line> lights = Weeks.LIGHTS.stream()
                .map(count -> new Line(count.name(), line(count, weeks, ask, today)))
                .toList();
        int more = weeks.units().size() - rows.size();
        return new WeeksView(weeks, ask, today, measure, changes, rows, lights, more);
    }

    private static Row row(Weeks.OfUnit unit, List<Week> weeks, Ask ask, LocalDate today, Measure measure) {
        return new Row(
                unit.id(),
                unit.unit(),
                IntStream.range(0, weeks.size())
                        .filter(i -> shows(measure, weeks.get(i)))
                        .mapToObj(i -> cell(unit.weeks().get(i), weeks.get(i), ask, today, measure))
                        .toList());
    }

    /** Whether a week to come is unfiled nobody knows. */
    private static boolean shows(Measure measure, Week week) {
        return measure != Measure.UNREPORTED || !week.ahead();
    }

    static Cell cell(Figures of, Week week, Ask ask, LocalDate today, Measure measure) {
        long n = measure.of(of);
        long open = of.of(Count.OPEN);
        Ask then = at(ask, week, today);
        String href = switch (measure) {
            case TROUBLE -> then.rows("light", "RED,YELLOW", null);
            case OVERDUE -> then.rows(Count.OVERDUE);
            case UNREPORTED -> then.rows(Count.UNREPORTED);
        };
        return new Cell(
                n, open, of.of(Count.RED), of.of(Count.YELLOW), tone(of, n, open, measure), n == 0 ? null : href, week);
    }

    private static String tone(Figures of, long n, long open, Measure measure) {
        if (open == 0) return "none";
        if (n == 0) return "calm";
        String colour = switch (measure) {
            case TROUBLE -> of.of(Count.RED) > 0 ? "red" : "yellow";
            case OVERDUE -> "red";
            case UNREPORTED -> "ink";
        };
        return colour + "-" + (n * 3 <= open ? 1 : n * 3 <= open * 2 ? 2 : 3);
    }

    private static List<DashboardView.Cell> line(Count count, Weeks weeks, Ask ask, LocalDate today) {
        return IntStream.range(0, weeks.weeks().size())
                .mapToObj(i -> new DashboardView.Cell(
                        count.name(),
                        weeks.all().get(i).of(count),
                        at(ask, weeks.weeks().get(i), today).rows(count)))
                .toList();
    }

    /** The same question on the day by which a week is judged; today needs no date. */
    private static Ask at(Ask ask, Week week, LocalDate today) {
        return week.on().equals(today) ? Ask.of(ask.plan(), ask.unit(), null).self(ask.self()) : ask.on(week.on());
    }

    /** The weeks that the heat map shows. */
    public List<Week> columns() {
        return weeks.weeks().stream().filter(week -> shows(measure, week)).toList();
    }

    public List<Measure> measures() {
        return List.of(Measure.values());
    }

    /** This page with another measure. */
    public String with(Measure other) {
        return "/dashboard/weeks?" + ask.query().with(Map.of("heat", other.word()));
    }

    /** The same numbers as a table. */
    public String file() {
        String query = ask.query().with(Map.of());
        return "/api/dashboard/weeks.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    public boolean ahead() {
        return weeks.weeks().stream().anyMatch(Week::ahead);
    }

    public boolean any() {
        return weeks.all().stream().anyMatch(week -> Weeks.LIGHTS.stream().anyMatch(light -> week.of(light) > 0));
    }

    /** Where the week is compared with the one before. */
    public String compared() {
        var query = ask.query();
        query.asOf = null;
        return "/dashboard/changes?"
                + query.with(Map.of(
                        "from", changes.from().toString(), "to", changes.to().toString()));
    }

    /** The kinds of change, and how many of each. */
    public List<Map.Entry<Change.Kind, Long>> counts() {
        return changes == null ? List.of() : List.copyOf(changes.counts().entrySet());
    }
}
