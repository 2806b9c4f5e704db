package guatu.demo;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import guatu.shared.error.NotFound;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Moves the demo's day one week forward (推进一周), so that lights and deadlines can be watched as time goes by. */
@ApplicationScoped
class MoveDemoDay {

    /** Told when the new day is kept; only then does the house stand on it. */
    record Moved(LocalDate to) {}

    private final DemoStore store;
    private final Events events;
    private final Event<Moved> moved;
    private final Today today;

    MoveDemoDay(DemoStore store, Events events, Event<Moved> moved, Today today) {
        this.store = store;
        this.events = events;
        this.moved = moved;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor) {
        if (!actor.is(Role.ADMIN)) throw new Forbidden("administrators_only");
        if (store.day().isEmpty()) throw new NotFound("demo");
        LocalDate from = today.date();
        LocalDate to = from.plusWeeks(1);
        store.keepDay(to);
        events.fire(DomainEvent.of("demo", "today", "moved", Map.of("day", from), Map.of("day", to)));
        moved.fire(new Moved(to));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Moved kept) {
        today.standOn(kept.to());
    }
}
