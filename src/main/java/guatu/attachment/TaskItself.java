package guatu.attachment;

import guatu.organisation.Actor;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes evidence for a task as a whole, from its leading and supporting units, until it is struck off or withdrawn. */
@ApplicationScoped
class TaskItself implements FactKeeper {

    private final TaskPolicy policy;

    TaskItself(TaskPolicy policy) {
        this.policy = policy;
    }

    @Override
    public FactKind kind() {
        return FactKind.TASK;
    }

    @Override
    public List<Fact> facts(Actor actor, Task task) {
        boolean mine = policy.mayReport(actor, task);
        return List.of(
                new Fact(FactKind.TASK, task.id(), null, mine, task.stage().isAlive()));
    }
}
