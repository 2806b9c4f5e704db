package guatu.attachment;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.Stage;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an attachment off its task with a reason (移除附件, rule W5); what was there, who removed it and why stays to be read. */
@ApplicationScoped
public class RemoveAttachment {

    @Schema(name = "RemoveAttachment", example = "{\"reason\": \"传错了文件\"}")
    public record Command(@NotBlank @Size(max = 1000) String reason) {}

    private final Tasks tasks;
    private final Attachments attachments;
    private final Facts facts;
    private final AttachmentPolicy policy;
    private final EvidenceDemand demand;
    private final Events events;
    private final Today today;

    RemoveAttachment(
            Tasks tasks,
            Attachments attachments,
            Facts facts,
            AttachmentPolicy policy,
            EvidenceDemand demand,
            Events events,
            Today today) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.facts = facts;
        this.policy = policy;
        this.demand = demand;
        this.events = events;
        this.today = today;
    }

    /** The attachment as it stands now; removing it twice is once. */
    @Transactional
    public AttachmentLine handle(Actor actor, String id, @Valid Command said) {
        Task task = tasks.visibleToHeld(actor, attachments.taskOf(actor, id));
        Attachment attachment = attachments.visibleTo(actor, id);
        policy.requireMayRemove(actor, attachment, task, facts.of(actor, task, attachment.fact()));
        if (!attachment.isLive()) return attachment.line();
        events.fire(attachment.remove(Signature.of(actor, today.instant()), today.date(), said.reason()));
        attachments.flush();
        if (task.stage() == Stage.IN_REVIEW) demand.require(task, "reason");
        return attachment.line();
    }
}
