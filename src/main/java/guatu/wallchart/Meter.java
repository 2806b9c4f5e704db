package guatu.wallchart;

import guatu.shared.words.Dates;
import guatu.shared.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The progress meter (计程表): how many nodes were to be done, and how many were, week by week. Waived nodes count
 * nowhere (rule C1).
 *
 * @param points the ends of the chart's weeks
 * @param total nodes of the plan
 * @param planned due on or before the day asked (rule L6)
 * @param done done on or before it, early ones as well
 * @param missed due before it and not done
 */
public record Meter(List<Point> points, long total, long planned, long done, long missed, long waived) {

    /** The end of a week, or the day asked in its own; {@code done} is null for the weeks to come. */
    public record Point(Week week, LocalDate until, long planned, Long done) {

        /** How far done is ahead of the plan; negative when it is behind, null for the weeks to come. */
        public Long gap() {
            return done == null ? null : done - planned;
        }
    }

    public static Meter of(Chart chart) {
        List<ChartNode> all =
                chart.tasks().flatMap(task -> task.nodes().stream()).toList();
        List<ChartNode> nodes =
                all.stream().filter(node -> node.sign() != NodeSign.WAIVED).toList();
        LocalDate day = chart.day();
        return new Meter(
                chart.weeks().stream().map(week -> point(nodes, week, day)).toList(),
                nodes.size(),
                planned(nodes, day),
                done(nodes, day),
                nodes.stream().filter(node -> node.sign() == NodeSign.MISSED).count(),
                all.size() - (long) nodes.size());
    }

    private static Point point(List<ChartNode> nodes, Week week, LocalDate day) {
        LocalDate end = week.now() ? day : week.sunday();
        return new Point(week, end, planned(nodes, end), week.monday().isAfter(day) ? null : done(nodes, end));
    }

    private static long planned(List<ChartNode> nodes, LocalDate day) {
        return nodes.stream().filter(node -> !node.on().isAfter(day)).count();
    }

    private static long done(List<ChartNode> nodes, LocalDate day) {
        return nodes.stream()
                .filter(node -> node.doneOn() != null && !node.doneOn().isAfter(day))
                .count();
    }

    public long gap() {
        return done - planned;
    }

    /** AHEAD, LEVEL or BEHIND. */
    public String trend() {
        return gap() > 0 ? "AHEAD" : gap() < 0 ? "BEHIND" : "LEVEL";
    }

    public long apart() {
        return Math.abs(gap());
    }

    /** The gap in words, such as 截至4月20日，应完成23个节点，实际完成19个，落后4个。 */
    public String words(LocalDate day, Locale locale) {
        return Words.of(locale, "wallchart_meter", Dates.shortly(day, locale), planned, done)
                + Words.of(locale, "wallchart_meter_" + trend(), apart())
                + (missed > 0 ? Words.of(locale, "wallchart_meter_missed", missed) : "")
                + Words.of(locale, "wallchart_meter_total", total)
                + (waived > 0 ? Words.of(locale, "wallchart_meter_waived", waived) : "");
    }
}
