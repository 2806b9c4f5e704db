package guatu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Weeks of a plan, Monday to Sunday. */
final class Weeks {

    /** Monday to Friday; the real calendar with its holidays belongs to the plan. */
    static final WorkingDays PLAIN = WorkingDays.of(Map.of());

    private Weeks() {}

    static LocalDate sundayOf(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = Math.min(days, 400); left > 0; ) {
            day = day.plusDays(1);
            if (PLAIN.isWorking(day)) left--;
        }
        return day;
    }
}
