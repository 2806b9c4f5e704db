package guatu.calendar;

import guatu.organisation.Actor;
import guatu.shared.error.NotFound;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Takes an exception out of the calendar: the day is again as the plain week says (rule D3). */
@ApplicationScoped
public class RemoveDay {

    private final CalendarDays days;
    private final CalendarDaysBefore before;
    private final CalendarPolicy policy;
    private final Events events;
    private final Event<CalendarChanged> changed;

    RemoveDay(
            CalendarDays days,
            CalendarDaysBefore before,
            CalendarPolicy policy,
            Events events,
            Event<CalendarChanged> changed) {
        this.days = days;
        this.before = before;
        this.policy = policy;
        this.events = events;
        this.changed = changed;
    }

    /** @param version the version seen; null to remove whatever stands */
    @Transactional
    public void handle(Actor actor, LocalDate date, Integer version) {
        policy.requireMayMaintain(actor);
        CalendarDay day = days.findByIdOptional(date).orElseThrow(() -> new NotFound("calendar day"));
        if (version != null) day.requireVersion(version);
        days.delete(day);
        before.keep(date, day.working());
        events.fire(day.removed());
        changed.fire(new CalendarChanged());
    }
}
