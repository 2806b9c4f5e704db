package guatu.task;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** Waives a node (免办) with a reason: it need not be done any more (rule C1). */
@ApplicationScoped
public class WaiveMilestone {

    public record Command(@Size(max = 500) String because, int version) {}

    private final Tasks tasks;
    private final TaskPolicy policy;
    private final TaskWrites writes;

    WaiveMilestone(Tasks tasks, TaskPolicy policy, TaskWrites writes) {
        this.tasks = tasks;
        this.policy = policy;
        this.writes = writes;
    }

    @Transactional
    public void handle(Actor actor, String number, int node, @Valid Command command) {
        Task task = tasks.visibleTo(actor, number);
        policy.requireMayWaive(actor, task);
        if (command.because() != null
                && command.because().strip().equals(task.milestone(node).waivedBecause())) return;
        task.requireVersion(command.version());
        writes.done(task, task.waive(node, command.because()));
    }
}
