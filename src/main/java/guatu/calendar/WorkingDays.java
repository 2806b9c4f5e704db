package guatu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** The working-day calendar (工作日历): Monday to Friday, less public holidays, plus make-up workdays (调休). */
public final class WorkingDays {

    private final Map<LocalDate, Boolean> exceptions;

    private WorkingDays(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    /** Exceptions to the plain week: false is a day off, true a make-up workday. */
    public static WorkingDays of(Map<LocalDate, Boolean> exceptions) {
        return new WorkingDays(exceptions);
    }

    public boolean isWorking(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception != null ? exception : day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    /** Working days after {@code from} up to and with {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorking(day)) days++;
        }
        return days;
    }

    /** The last working day of the ISO week of {@code day}; its Sunday when the whole week is off (rule D2). */
    public LocalDate lastOfWeek(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        for (LocalDate candidate = sunday; candidate.isAfter(sunday.minusDays(7)); candidate = candidate.minusDays(1)) {
            if (isWorking(candidate)) return candidate;
        }
        return sunday;
    }
}
