package guatu.calendar;

import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the announced holidays (节假日安排) into the calendar, year by year, where the office has no day of that year yet. */
@ApplicationScoped
public class LoadCalendar {

    private final CalendarDays days;
    private final Events events;
    private final Event<CalendarChanged> changed;

    LoadCalendar(CalendarDays days, Events events, Event<CalendarChanged> changed) {
        this.days = days;
        this.events = events;
        this.changed = changed;
    }

    /** Returns how many days were new; a second call finds nothing to do. */
    @Transactional
    public int handle(HolidayFile file) {
        Set<Integer> known = days.years();
        List<HolidayFile.Entry> fresh = file.entries().stream()
                .filter(entry -> !known.contains(entry.day().getYear()))
                .toList();
        if (fresh.isEmpty()) return 0;
        days.persist(fresh.stream()
                .map(entry -> new CalendarDay(entry.day(), entry.working(), entry.name()))
                .toList());
        days.flush();
        events.fire(DomainEvent.of("calendar", years(fresh), "loaded", Map.of(), Map.of("days", fresh.size())));
        changed.fire(new CalendarChanged());
        return fresh.size();
    }

    private static String years(List<HolidayFile.Entry> entries) {
        var span = entries.stream()
                .collect(Collectors.summarizingInt(entry -> entry.day().getYear()));
        return span.getMin() + "-" + span.getMax();
    }
}
