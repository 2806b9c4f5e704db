package guatu.subscription;

import guatu.organisation.UnitsMerged;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Counts what happens to tasks for their events, and ends or moves links with accounts and units. */
@ApplicationScoped
class CalendarsFollow {

    /** What may be said of a task without any event of a calendar changing. */
    private static final Set<String> UNSEEN = Set.of(
            "drafted",
            "issued",
            "reported",
            "report_corrected",
            "instruction_given",
            "instruction_answered",
            "part_done");

    private static final Set<String> ENDING =
            Set.of("deactivated", "role_changed", "password_changed", "password_reset");

    private final CalendarChanges changes;
    private final CalendarLinks links;
    private final Today today;

    CalendarsFollow(CalendarChanges changes, CalendarLinks links, Today today) {
        this.changes = changes;
        this.links = links;
        this.today = today;
    }

    @Transactional
    void on(@Observes DomainEvent event) {
        if (event.entity().equals("task") && !UNSEEN.contains(event.verb()))
            changes.persist(new CalendarChange(event.key(), today.instant()));
        if (event.entity().equals("account") && ENDING.contains(event.verb()))
            links.revokeAllOf(event.key(), today.wall());
    }

    @Transactional
    void on(@Observes UnitsMerged merged) {
        links.move(merged.from(), merged.to());
    }
}
