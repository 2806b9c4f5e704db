package guatu.exchange.outgoing;

import guatu.calendar.WorkingDays;
import guatu.task.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The span of time over a column of nodes: a week, ten days, a month or a day (rule D2). */
record NodeSpan(Precision precision, LocalDate from, LocalDate to) implements Comparable<NodeSpan> {

    /** The span in which a node stands; a day of its own where its day is not the last of its span. */
    static NodeSpan of(Precision precision, LocalDate on, WorkingDays calendar) {
        NodeSpan span = switch (precision) {
            case WEEK -> week(on);
            case TEN_DAYS -> tenDays(on);
            case MONTH -> new NodeSpan(precision, on.withDayOfMonth(1), on.with(TemporalAdjusters.lastDayOfMonth()));
            case DAY -> new NodeSpan(precision, on, on);
        };
        return span.due(calendar).equals(on) ? span : new NodeSpan(Precision.DAY, on, on);
    }

    static NodeSpan week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new NodeSpan(Precision.WEEK, monday, monday.plusDays(6));
    }

    private static NodeSpan tenDays(LocalDate on) {
        int third = Math.min(2, (on.getDayOfMonth() - 1) / 10);
        LocalDate from = on.withDayOfMonth(1 + 10 * third);
        LocalDate to = third == 2 ? on.with(TemporalAdjusters.lastDayOfMonth()) : from.plusDays(9);
        return new NodeSpan(Precision.TEN_DAYS, from, to);
    }

    private LocalDate due(WorkingDays calendar) {
        return precision == Precision.WEEK ? calendar.lastOfWeek(to) : to;
    }

    NodeSpan next() {
        return week(to.plusDays(1));
    }

    /** The plan's week, counted from that of its first day; null where it cannot be counted. */
    Integer weekSince(LocalDate planStart) {
        if (planStart == null || precision != Precision.WEEK || to.isBefore(planStart)) return null;
        return (int) ChronoUnit.WEEKS.between(week(planStart).from(), from) + 1;
    }

    /** A word that names the column whatever becomes of its heading, such as WEEK:2022-03-14. */
    String code() {
        return precision + ":" + from;
    }

    @Override
    public int compareTo(NodeSpan other) {
        int byEnd = to.compareTo(other.to);
        if (byEnd != 0) return byEnd;
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : precision.compareTo(other.precision);
    }
}
