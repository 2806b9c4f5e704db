package guatu.attachment;

import guatu.attachment.store.ContentStore;
import guatu.organisation.Actor;
import guatu.shared.error.NotFound;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;

/** Hands an attachment out to somebody who sees its task (下载附件); like every export it leaves an entry in the trail. */
@ApplicationScoped
public class DownloadAttachment {

    /** The content with a name and a type that fit it; the caller closes the stream. */
    public record Content(InputStream stream, String name, String type) {}

    private final Attachments attachments;
    private final ContentStore store;
    private final Events events;

    DownloadAttachment(Attachments attachments, ContentStore store, Events events) {
        this.attachments = attachments;
        this.store = store;
        this.events = events;
    }

    @Transactional
    public Content handle(Actor actor, String id) {
        Attachment attachment = attachments.visibleTo(actor, id);
        if (!attachment.isLive()) throw new NotFound("attachment");
        events.fire(attachment.taken());
        return new Content(
                store.open(attachment.sha256()),
                attachment.servedName(),
                attachment.kind().mediaType());
    }
}
