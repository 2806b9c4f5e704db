package guatu.closing;

import guatu.organisation.Actor;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The supervision office verifies (核查) and strikes the task off (销号), or sends it back (退回); rules C2, C3. */
@ApplicationScoped
public class DecideClosing {

    /**
     * @param reason needed to send back; else a remark or null
     * @param checklist the verifier's answers; absent with accept: true stands for three times yes
     * @param version the task's version last read; null decides whatever stands
     */
    @Schema(name = "ClosingDecision", example = "{\"accept\": false, \"reason\": \"缺少总结材料\"}")
    public record Command(
            @NotNull Boolean accept, @Size(max = 1000) String reason, Checklist checklist, Integer version) {}

    private final Tasks tasks;
    private final ClosingRequests requests;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    DecideClosing(Tasks tasks, ClosingRequests requests, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.requests = requests;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    /** The request as it stands afterwards. */
    @Transactional
    public ClosingLine handle(Actor actor, String number, long id, @Valid Command command) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayDecide(actor);
        ClosingRequest request = requests.ofTask(task, id);
        if (request.decidedSo(actor, command.accept())) return request.line();
        if (command.version() != null && request.isWaiting()) task.requireVersion(command.version());
        writes.done(task, decided(actor, task, request, command));
        return request.line();
    }

    private DomainEvent decided(Actor actor, Task task, ClosingRequest request, Command command) {
        Checklist answers = command.checklist();
        if (command.accept()) {
            Checklist given = answers == null ? Checklist.YES : answers;
            request.accept(actor, given, command.reason(), today.instant());
            return task.close().because(command.reason());
        }
        request.sendBack(actor, answers == null ? Checklist.NONE : answers, command.reason(), today.instant());
        return task.sendBack(command.reason());
    }
}
