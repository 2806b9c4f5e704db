package guatu.attachment;

import guatu.organisation.UnitsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Lets the unit that took over another (单位合并) answer for its attachments. */
@ApplicationScoped
class AttachmentsFollow {

    private final Attachments attachments;

    AttachmentsFollow(Attachments attachments) {
        this.attachments = attachments;
    }

    @Transactional
    void on(@Observes UnitsMerged merged) {
        attachments.move(merged.from(), merged.to());
    }
}
