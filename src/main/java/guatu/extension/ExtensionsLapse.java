package guatu.extension;

import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Lets a request lapse (失效) when its task is submitted, withdrawn or suspended before anybody has decided. */
@ApplicationScoped
class ExtensionsLapse {

    private static final Set<String> OVERTAKING = Set.of("submitted", "withdrawn", "suspended");

    private final ExtensionRequests requests;
    private final Events events;
    private final Today today;

    ExtensionsLapse(ExtensionRequests requests, Events events, Today today) {
        this.requests = requests;
        this.events = events;
        this.today = today;
    }

    @Transactional
    void on(@Observes DomainEvent happened) {
        if (!happened.entity().equals("task") || !OVERTAKING.contains(happened.verb())) return;
        requests.waitingOn(happened.key())
                .filter(request -> request.overtakenBy(happened.verb()))
                .ifPresent(this::lapse);
    }

    private void lapse(ExtensionRequest request) {
        request.lapse(today.instant());
        events.fire(request.happened("lapsed"));
    }
}
