package guatu.attachment;

import guatu.attachment.store.ContentStore;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Drops the contents of attachments that were removed longer ago than the house keeps them (到期清理附件内容), and that nothing
 * else points to; their lines stay. Without a term nothing is ever dropped.
 */
@ApplicationScoped
class DropRemoved {

    /** What somebody has sent anew in the meantime may be about to be attached. */
    private static final Duration JUST_SENT = Duration.ofDays(1);

    private final Attachments attachments;
    private final ContentStore store;
    private final Optional<Integer> days;
    private final Events events;
    private final Today today;

    DropRemoved(
            Attachments attachments,
            ContentStore store,
            @ConfigProperty(name = "guatu.attachments.keep-removed") Optional<Integer> days,
            Events events,
            Today today) {
        this.attachments = attachments;
        this.store = store;
        this.days = days;
        this.events = events;
        this.today = today;
    }

    /** Returns how many attachments have lost their content. */
    @Transactional
    int handle() {
        return days.map(this::dropped).orElse(0);
    }

    private int dropped(int kept) {
        Instant since = today.wall().minus(Duration.ofDays(kept));
        List<Attachment> over = attachments.removedBefore(since).stream()
                .filter(removed -> !attachments.isContentWanted(removed.sha256(), since))
                .filter(removed -> !isJustSent(removed.sha256()))
                .toList();
        over.forEach(removed -> store.drop(removed.sha256()));
        over.forEach(removed -> removed.dropped(today.wall()));
        if (!over.isEmpty())
            events.fire(DomainEvent.of(
                    "attachment", "store", "contents_dropped", Map.of(), Map.of("entries", over.size())));
        return over.size();
    }

    private boolean isJustSent(String sha256) {
        Instant newest = today.wall().minus(JUST_SENT);
        return store.putAt(sha256).filter(at -> at.isAfter(newest)).isPresent();
    }
}
