package guatu.calendar;

import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;

/** Says that a day is off (休) or worked (班), whatever the plain week says; no promise moves (rule D3). */
@ApplicationScoped
public class SetDay {

    /** The version that stands for "nothing was said of that day yet". */
    public static final int NEW = -1;

    /** @param version the version seen; {@link #NEW} where there was none; null to write whatever stands */
    public record Command(boolean working, String name, Integer version) {}

    private final CalendarDays days;
    private final CalendarDaysBefore before;
    private final CalendarPolicy policy;
    private final Events events;
    private final Event<CalendarChanged> changed;

    SetDay(
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

    @Transactional
    public void handle(Actor actor, LocalDate date, Command command) {
        policy.requireMayMaintain(actor);
        CalendarDay day = days.findById(date);
        if (day == null) add(date, command);
        else change(day, command);
    }

    private void add(LocalDate date, Command command) {
        if (command.version() != null && command.version() != NEW) throw new Conflict("stale", null);
        CalendarDay day = new CalendarDay(date, command.working(), command.name());
        days.persistAndFlush(day);
        before.keep(date, null);
        events.fire(day.added());
        changed.fire(new CalendarChanged());
    }

    private void change(CalendarDay day, Command command) {
        if (command.version() != null) day.requireVersion(command.version());
        boolean moved = day.working() != command.working();
        String name = day.name();
        var happened = day.change(command.working(), command.name());
        if (!moved && Objects.equals(name, day.name())) return;
        events.fire(happened);
        if (!moved) return;
        before.keep(day.day(), !day.working());
        changed.fire(new CalendarChanged());
    }
}
