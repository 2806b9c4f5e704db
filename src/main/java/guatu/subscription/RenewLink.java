package guatu.subscription;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives one of one's own calendars another address; the old one ends at once. */
@ApplicationScoped
class RenewLink {

    private final CalendarLinks links;
    private final Events events;
    private final Today today;

    RenewLink(CalendarLinks links, Events events, Today today) {
        this.links = links;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public MakeLink.Made handle(Actor actor, long id) {
        CalendarLink link = links.own(actor.accountId(), id);
        LinkKey key = LinkKey.fresh();
        events.fire(link.renew(key, actor, today.wall()));
        return new MakeLink.Made(key, link.shown());
    }
}
