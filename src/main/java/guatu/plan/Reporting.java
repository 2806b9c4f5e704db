package guatu.plan;

import guatu.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When units report on a plan (填报频次与截止时间): one rule for every cadence and every year; rule W1.
 *
 * @param cutoffDay ISO day of the (last) week, or day of the month, both cut to what there is
 * @param cutoffHour full hour of that day
 */
public record Reporting(Cadence cadence, int cutoffDay, int cutoffHour) {

    public boolean asked() {
        return cadence != Cadence.NONE;
    }

    /** The moment after which a report for the period is late; on a day off it moves to the next working day. */
    public LocalDateTime cutoff(ReportPeriod period, WorkingDays days) {
        return days.nextOrSame(cutoffDay(period)).atTime(cutoffHour, 0);
    }

    private LocalDate cutoffDay(ReportPeriod period) {
        LocalDate last = period.to();
        if (period.cadence() == Cadence.MONTHLY) return last.withDayOfMonth(Math.min(cutoffDay, last.getDayOfMonth()));
        return last.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(Math.min(cutoffDay, 7))));
    }

    /** The period to be reported on now: that of the day, or the one before as long as holidays hold its cutoff open. */
    public ReportPeriod periodAt(LocalDateTime now, WorkingDays days) {
        ReportPeriod period = ReportPeriod.holding(now.toLocalDate(), cadence);
        boolean held = asked() && !cutoff(period.previous(), days).isBefore(now);
        return held ? period.previous() : period;
    }
}
