package guatu.task;

import guatu.organisation.Actor;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

/** Ticks a node as done, or takes the tick or a waiver back; all stay in the trail. */
@ApplicationScoped
public class TickMilestone {

    public record Command(boolean done, int version) {}

    private final Tasks tasks;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    TickMilestone(Tasks tasks, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String number, int node, @Valid Command command) {
        Task task = tasks.visibleTo(actor, number);
        policy.requireMayTick(actor, task);
        task.requireVersion(command.version());
        Milestone milestone = task.milestone(node);
        boolean same = command.done() ? milestone.doneOn() != null : !milestone.isSettled();
        if (same) return;
        writes.done(task, command.done() ? task.tick(node, today.date()) : task.untick(node));
    }
}
