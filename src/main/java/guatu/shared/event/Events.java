package guatu.shared.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells the rest of the house what has happened, in the same transaction. */
@ApplicationScoped
public class Events {

    private final Event<DomainEvent> event;

    Events(Event<DomainEvent> event) {
        this.event = event;
    }

    public void fire(DomainEvent happened) {
        event.fire(happened);
    }
}
