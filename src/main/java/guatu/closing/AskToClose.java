package guatu.closing;

import guatu.attachment.AttachFiles;
import guatu.attachment.EvidenceDemand;
import guatu.attachment.FactRef;
import guatu.attachment.TakenFile;
import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.shared.error.Conflict;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import guatu.task.Part;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leading unit asks to strike its task off the list (申请销号, rules C1, C4, V3). */
@ApplicationScoped
public class AskToClose {

    /**
     * @param conclusion what has been achieved
     * @param version the task's version last read; null asks whatever stands
     */
    @Schema(name = "AskToClose", example = "{\"conclusion\": \"方案印发、专栏开设、总结报送均已完成\"}")
    public record Command(@NotBlank @Size(max = 4000) String conclusion, Integer version) {}

    /** The request's id; {@code repeated} when the same had been asked before. */
    public record Asked(Long id, boolean repeated) {}

    private final Tasks tasks;
    private final ClosingRequests requests;
    private final TaskPolicy policy;
    private final AttachFiles attach;
    private final EvidenceDemand demand;
    private final TaskWrites writes;
    private final Today today;

    AskToClose(
            Tasks tasks,
            ClosingRequests requests,
            TaskPolicy policy,
            AttachFiles attach,
            EvidenceDemand demand,
            TaskWrites writes,
            Today today) {
        this.tasks = tasks;
        this.requests = requests;
        this.policy = policy;
        this.attach = attach;
        this.demand = demand;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public Asked handle(Actor actor, String number, @Valid Command said) {
        return asked(actor, number, said, List.of());
    }

    /** The same with evidence that goes with the request (W5): both, or neither. */
    @Transactional
    public Asked handle(Actor actor, String number, @Valid Command said, List<TakenFile> files) {
        return asked(actor, number, said, files);
    }

    private Asked asked(Actor actor, String number, Command said, List<TakenFile> files) {
        Asked asked = asked(actor, number, said);
        attach.handle(actor, number, FactRef.closing(asked.id()), files);
        if (!asked.repeated()) demand.require(tasks.visibleTo(actor, number), "file");
        return asked;
    }

    private Asked asked(Actor actor, String number, Command said) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayAsk(actor, task);
        Optional<ClosingRequest> before = requests.waiting(task);
        if (before.isPresent()) return repeated(before.get(), actor, said);
        if (said.version() != null) task.requireVersion(said.version());
        List<DomainEvent> happened = new ArrayList<>(ownPart(actor, task));
        happened.add(task.submit(today.date()).because(said.conclusion().strip()));
        ClosingRequest asked = new ClosingRequest(task, said.conclusion(), actor, today.date(), today.instant());
        requests.persist(asked);
        writes.done(task, happened.toArray(DomainEvent[]::new));
        return new Asked(asked.id(), false);
    }

    private static Asked repeated(ClosingRequest before, Actor actor, Command said) {
        if (!before.saysSame(actor, said.conclusion())) throw new Conflict("closing_waits", before.line());
        return new Asked(before.id(), true);
    }

    /** Who asks to close has done the own part, too. */
    private List<DomainEvent> ownPart(Actor actor, Task task) {
        boolean alone = task.units(Part.LEAD).size() < 2;
        if (alone || task.isPartDone(actor.unitId())) return List.of();
        return List.of(task.finishPart(actor.unitId(), Signature.of(actor, today.instant())));
    }
}
