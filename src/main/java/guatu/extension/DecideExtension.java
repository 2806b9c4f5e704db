package guatu.extension;

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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The supervision office grants or refuses what a unit asked for (审批); never the asker (rule E2). */
@ApplicationScoped
public class DecideExtension {

    /**
     * @param reason needed to refuse; else a remark or null
     * @param version the task's version last read; null decides whatever stands
     */
    @Schema(name = "ExtensionDecision", example = "{\"accept\": true}")
    public record Command(
            @NotNull Boolean accept, @Size(max = 1000) String reason, Integer version) {}

    private final Tasks tasks;
    private final ExtensionRequests requests;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    DecideExtension(Tasks tasks, ExtensionRequests requests, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.requests = requests;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    /** The request as it stands afterwards. */
    @Transactional
    public ExtensionLine handle(Actor actor, String number, long id, @Valid Command command) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayDecide(actor);
        ExtensionRequest request = requests.ofTask(task, id);
        if (request.decidedSo(actor, command.accept())) return request.line();
        if (command.version() != null && request.isWaiting()) task.requireVersion(command.version());
        Instant now = today.instant();
        DomainEvent decided = command.accept()
                ? request.accept(actor, command.reason(), now)
                : request.refuse(actor, command.reason(), now);
        writes.done(task, decided);
        return request.line();
    }
}
