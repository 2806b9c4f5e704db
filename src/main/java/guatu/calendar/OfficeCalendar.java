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
    private final CalendarDaysBefore before;
    private final Today today;
    private volatile WorkingDays days;
    private volatile Instant readAt = Instant.MIN;

    OfficeCalendar(CalendarDays calendarDays, CalendarDaysBefore before, Today today) {
        this.calendarDays = calendarDays;
        this.before = before;
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

    /** The working days as the calendar had them at the end of a past day (rule A3). */
    @Transactional
    public WorkingDays daysThen(LocalDate day) {
        Map<LocalDate, Boolean> exceptions = exceptions();
        before.changedAfter(day).forEach(change -> change.restore(exceptions));
        return WorkingDays.of(exceptions);
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
        return WorkingDays.of(exceptions());
    }

    private Map<LocalDate, Boolean> exceptions() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        calendarDays.listAll().forEach(day -> exceptions.put(day.day(), day.working()));
        return exceptions;
    }
}
