package guatu.subscription;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Ends one of one's own calendars, at once. */
@ApplicationScoped
class RevokeLink {

    private final CalendarLinks links;
    private final Events events;
    private final Today today;

    RevokeLink(CalendarLinks links, Events events, Today today) {
        this.links = links;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, long id) {
        events.fire(links.own(actor.accountId(), id).revoke(actor, today.wall()));
    }
}
