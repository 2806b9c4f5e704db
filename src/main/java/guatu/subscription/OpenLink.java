package guatu.subscription;

import guatu.organisation.Actor;
import guatu.organisation.Actors;
import guatu.shared.error.NotFound;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;

/** Opens a calendar by its secret: who stands behind it now, and what it holds; notes at most hourly that it was fetched. */
@ApplicationScoped
class OpenLink {

    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    /** In whose name, of what, in which language. */
    record Opened(Actor owner, Agenda.Wanted wanted, Locale language) {}

    private final CalendarLinks links;
    private final Actors actors;
    private final Today today;

    OpenLink(CalendarLinks links, Actors actors, Today today) {
        this.links = links;
        this.actors = actors;
        this.today = today;
    }

    /** NotFound where there is no such link, or its owner may no longer come in. */
    @Transactional
    public Opened handle(LinkKey key, String address) {
        CalendarLink link = links.opened(key);
        Actor owner = actors.acting(link.accountId(), address).orElseThrow(() -> new NotFound("link"));
        if (link.isOld(today.wall().minus(NOTED_EVERY))) link.fetched(today.wall());
        return new Opened(owner, link.wanted(), link.language());
    }
}
