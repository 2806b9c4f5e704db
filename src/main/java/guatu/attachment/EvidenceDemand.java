package guatu.attachment;

import guatu.shared.error.RuleViolation;
import guatu.task.Task;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds a plan's demand that a task is not asked to be closed without evidence, with the reason that the plan gives (W5). */
@ApplicationScoped
public class EvidenceDemand {

    private final Attachments attachments;

    EvidenceDemand(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Why evidence is still needed on a task; null where it is optional, or some lies there. The caller has seen to its sight. */
    public String of(String number) {
        return attachments.demandOn(number);
    }

    /** Throws RuleViolation with the plan's reason where evidence is demanded and none lies on the task. */
    public void require(Task task, String field) {
        String reason = task.plan().evidenceReason();
        if (reason != null && !attachments.anyOn(task)) throw new RuleViolation("evidence_needed", field, reason);
    }
}
