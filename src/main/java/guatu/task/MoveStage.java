package guatu.task;

import guatu.organisation.Actor;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Issues (下达), suspends (暂缓), resumes or withdraws (撤销) a task. */
@ApplicationScoped
public class MoveStage {

    /** The moves of a supervisor. */
    public enum Move {
        ISSUE,
        SUSPEND,
        RESUME,
        WITHDRAW
    }

    public record Command(
            @NotNull Move move, @Size(max = 1000) String reason, int version) {}

    private final Tasks tasks;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    MoveStage(Tasks tasks, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String number, @Valid Command command) {
        Task task = tasks.visibleTo(actor, number);
        policy.requireMayMaintain(actor);
        task.requireVersion(command.version());
        writes.done(task, moved(task, command));
    }

    private DomainEvent moved(Task task, Command command) {
        return switch (command.move()) {
            case ISSUE -> task.issue(today.date());
            case SUSPEND -> task.suspend(command.reason());
            case RESUME -> task.resume(command.reason());
            case WITHDRAW -> task.withdraw(command.reason());
        };
    }
}
