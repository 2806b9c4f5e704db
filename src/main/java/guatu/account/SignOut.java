package guatu.account;

import guatu.organisation.Actor;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Ends this browser's session. */
@ApplicationScoped
class SignOut {

    private final Sessions sessions;
    private final Events events;

    SignOut(Sessions sessions, Events events) {
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, String sessionId) {
        if (sessionId != null) sessions.end(new Secret(sessionId));
        events.fire(DomainEvent.of("account", actor.username(), "signed_out", Map.of(), Map.of()));
    }
}
