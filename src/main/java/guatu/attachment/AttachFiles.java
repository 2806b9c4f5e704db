package guatu.attachment;

import guatu.attachment.store.ContentStore;
import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.shared.web.Once;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attaches evidence to a task or to a report, request to close or problem of it (上传附件, rule W5); the same file twice is once. */
@ApplicationScoped
public class AttachFiles {

    /** The attachments, one for each file; {@code repeated} when all of them had been there before. */
    public record Attached(List<AttachmentLine> attachments, boolean repeated) {}

    private final Tasks tasks;
    private final Attachments attachments;
    private final Facts facts;
    private final ContentStore store;
    private final Units units;
    private final AttachmentPolicy policy;
    private final AttachmentLimits limits;
    private final Events events;
    private final Today today;

    AttachFiles(
            Tasks tasks,
            Attachments attachments,
            Facts facts,
            ContentStore store,
            Units units,
            AttachmentPolicy policy,
            AttachmentLimits limits,
            Events events,
            Today today) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.facts = facts;
        this.store = store;
        this.units = units;
        this.policy = policy;
        this.limits = limits;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Attached handle(Actor actor, String number, FactRef at, List<TakenFile> files) {
        if (files.isEmpty()) return new Attached(List.of(), true);
        Task task = tasks.visibleToHeld(actor, number);
        Fact fact = facts.of(actor, task, at);
        policy.requireMayAdd(actor, fact);
        List<Attachment> there = new ArrayList<>(attachments.liveOn(task));
        int before = there.size();
        List<AttachmentLine> attached = new ArrayList<>();
        for (TakenFile file : files) {
            Optional<Attachment> same =
                    there.stream().filter(known -> known.isSame(fact, file)).findFirst();
            if (same.isEmpty()) there.add(added(actor, task, fact, file, there));
            attached.add(same.orElseGet(() -> there.get(there.size() - 1)).line());
        }
        return new Attached(attached, there.size() == before);
    }

    /** The content is safe before the row that speaks of it; where the store refuses, nothing is written. */
    private Attachment added(Actor actor, Task task, Fact fact, TakenFile file, List<Attachment> there) {
        policy.requireOpen(fact);
        limits.requireRoom(there, fact, file);
        store.put(file.sha256(), file.content(), today.wall());
        Unit own = actor.worksForUnit() ? units.byId(actor.unitId()) : null;
        Signature by = Signature.of(actor, today.instant());
        Attachment added = new Attachment(Once.word(), task, fact, file, own, by, today.date());
        attachments.persist(added);
        events.fire(added.added());
        return added;
    }
}
