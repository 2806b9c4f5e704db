package guatu.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;

/** What the calendar said of a day until it was changed (日历历史), so that a past day is judged by the calendar of then. */
@Entity
class CalendarDayBefore {

    @Id
    @GeneratedValue
    private Long id;

    private LocalDate onDay;
    private Boolean working;
    private LocalDate untilDay;

    protected CalendarDayBefore() {}

    /** {@code working} is null where the plain week held. */
    CalendarDayBefore(LocalDate onDay, Boolean working, LocalDate untilDay) {
        this.onDay = onDay;
        this.working = working;
        this.untilDay = untilDay;
    }

    void restore(Map<LocalDate, Boolean> exceptions) {
        if (working == null) exceptions.remove(onDay);
        else exceptions.put(onDay, working);
    }
}
