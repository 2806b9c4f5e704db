package guatu.calendar;

import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
        WorkingDays known = days;
        if (known != null && !readAt.plus(FRESH).isBefore(now)) return known;
        WorkingDays read = read();
        days = read;
        readAt = now;
        return read;
    }

    /** Once more after the change is committed or undone: in between, somebody may have read what no longer holds. */
    void on(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged changed) {
        forget();
    }

    /** Forgets what was read; after a change of the calendar. */
    public void forget() {
        days = null;
    }

    private WorkingDays read() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        calendarDays.listAll().forEach(day -> exceptions.put(day.day(), day.working()));
        return WorkingDays.of(exceptions);
    }
}
