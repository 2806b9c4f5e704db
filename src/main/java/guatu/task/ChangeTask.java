package guatu.task;

import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/** Changes what the ledger says of a task; its promise moves only while it is a draft (rule D4). */
@ApplicationScoped
public class ChangeTask {

    public record Command(@NotNull @Valid TaskCommand task, int version) {}

    private final Tasks tasks;
    private final TaskPolicy policy;
    private final TaskScribe scribe;
    private final TaskWrites writes;

    ChangeTask(Tasks tasks, TaskPolicy policy, TaskScribe scribe, TaskWrites writes) {
        this.tasks = tasks;
        this.policy = policy;
        this.scribe = scribe;
        this.writes = writes;
    }

    @Transactional
    public void handle(Actor actor, String number, @Valid Command command) {
        Task task = tasks.visibleTo(actor, number);
        policy.requireMayMaintain(actor);
        task.requireVersion(command.version());
        TaskCommand wanted = command.task();
        promise(task, wanted);
        scribe.assign(task, wanted);
        DomainEvent nodes = task.planMilestones(wanted.milestones());
        DomainEvent changed = task.change(wanted.facts(), scribe.section(task.plan(), wanted.section()));
        boolean same = Objects.equals(nodes.before(), nodes.after());
        writes.done(task, same ? new DomainEvent[] {changed} : new DomainEvent[] {changed, nodes});
    }

    private void promise(Task task, TaskCommand wanted) {
        if (task.stage() == Stage.DRAFT) task.promise(scribe.promise(task.plan(), wanted));
        else if (wanted.dueOn() != null && !wanted.dueOn().equals(task.dueOn())) {
            throw new RuleViolation("due_needs_extension", "dueOn");
        }
    }
}
