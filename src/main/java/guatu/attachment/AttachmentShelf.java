package guatu.attachment;

import guatu.organisation.Actor;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads the attachments of a task, for its page and for the API. */
@ApplicationScoped
public class AttachmentShelf {

    private final Tasks tasks;
    private final Attachments attachments;
    private final Facts facts;
    private final AttachmentPolicy policy;

    AttachmentShelf(Tasks tasks, Attachments attachments, Facts facts, AttachmentPolicy policy) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.facts = facts;
        this.policy = policy;
    }

    /** What lay on the task at the end of a day; {@code now} offers the deeds as well. */
    @Transactional
    public TaskAttachments read(Actor actor, String number, LocalDate day, boolean now) {
        Task task = tasks.visibleTo(actor, number);
        List<Fact> known = now ? facts.all(actor, task) : List.of();
        List<Attachment> all = attachments.ofTask(number, day);
        var live = all.stream()
                .map(attachment -> seen(actor, attachment, task, known, day))
                .filter(seen -> seen.line().isLive())
                .toList();
        var removed = all.stream()
                .map(attachment -> attachment.line().asOf(day))
                .filter(line -> !line.isLive())
                .toList();
        List<Fact> addable = known.stream()
                .filter(fact -> fact.open() && policy.mayAdd(actor, fact))
                .toList();
        return new TaskAttachments(number, live, removed, addable);
    }

    /** All those of the task on which this one lies. */
    @Transactional
    TaskAttachments readAround(Actor actor, String id, LocalDate day) {
        return read(actor, attachments.taskOf(actor, id), day, true);
    }

    private TaskAttachments.Seen seen(Actor actor, Attachment attachment, Task task, List<Fact> known, LocalDate day) {
        boolean mayRemove = known.stream()
                .filter(fact -> fact.is(attachment.fact()))
                .anyMatch(fact -> policy.mayRemove(actor, attachment, task, fact));
        return new TaskAttachments.Seen(attachment.line().asOf(day), mayRemove);
    }
}
