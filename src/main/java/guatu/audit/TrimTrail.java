package guatu.audit;

import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Removes what is older than the office keeps (到期清理), from the first entry on; the chain begins behind it. */
@ApplicationScoped
class TrimTrail {

    private final AuditEntries entries;
    private final Retention retention;
    private final Events events;
    private final Today today;

    TrimTrail(AuditEntries entries, Retention retention, Events events, Today today) {
        this.entries = entries;
        this.retention = retention;
        this.events = events;
        this.today = today;
    }

    /** Returns how many entries went; none where the trail is kept for ever. */
    @Transactional
    int handle() {
        if (retention.isForEver()) return 0;
        var first = retention.from(today.dateOf(today.wall())).orElseThrow();
        Instant before = first.atStartOfDay(today.zone()).toInstant();
        int gone = entries.removeBefore(before);
        if (gone > 0)
            events.fire(DomainEvent.of(
                    "audit", "trail", "trimmed", Map.of(), Map.of("entries", gone, "from", first.toString())));
        return gone;
    }
}
