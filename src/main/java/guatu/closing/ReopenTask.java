package guatu.closing;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** Puts a task that was struck off back on the list (重新启用); the earlier closing stays to be read (rule C5). */
@ApplicationScoped
public class ReopenTask {

    public record Command(@Size(max = 1000) String reason, int version) {}

    private final Tasks tasks;
    private final ClosingRequests requests;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    ReopenTask(Tasks tasks, ClosingRequests requests, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.requests = requests;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String number, @Valid Command command) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayDecide(actor);
        task.requireVersion(command.version());
        var reopened = task.reopen(command.reason());
        Signature by = Signature.of(actor, today.instant());
        requests.lastAccepted(task).ifPresent(closing -> closing.reopened(by, task.stageReason()));
        writes.done(task, reopened);
    }
}
