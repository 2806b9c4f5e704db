package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reports one leading unit's part of a task as done, or takes that back (rule C4). */
@ApplicationScoped
public class FinishPart {

    private final Tasks tasks;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    FinishPart(Tasks tasks, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String number, boolean done) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayAsk(actor, task);
        if (task.isPartDone(actor.unitId()) == done) return;
        writes.done(
                task,
                done
                        ? task.finishPart(actor.unitId(), Signature.of(actor, today.instant()))
                        : task.resumePart(actor.unitId()));
    }
}
