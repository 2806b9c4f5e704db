package guatu.calendar;

import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The office's working days, kept in memory for a minute so that a page does not read the calendar anew. */
@ApplicationScoped
public class OfficeCalendar {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final CalendarDays calendarDays;
    private final Today today;
    private volatile WorkingDays days;
    private volatile Instant readAt = Instant.MIN;

    OfficeCalendar(CalendarDays calendarDays, Today today) {
        this.calendarDays = calendarDays;
        this.today = today;
    }

    @Transactional(Transactional.TxType.REQUIRED)
    public WorkingDays days() {
        Instant now = today.wall();
        if (days == null || readAt.plus(FRESH).isBefore(now)) {
            days = read();
            readAt = now;
        }
        return days;
    }

    /** Forgets what was read; after a change of the calendar. */
    public void forget() {
        days = null;
    }

    private WorkingDays read() {
        Map<java.time.LocalDate, Boolean> exceptions = new HashMap<>();
        calendarDays.listAll().forEach(day -> exceptions.put(day.day(), day.working()));
        return WorkingDays.of(exceptions);
    }
}
