package guatu.task;

import guatu.organisation.Actor;
import guatu.plan.Plan;
import guatu.plan.Plans;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Writes a new task into a plan, as a draft or issued at once. */
@ApplicationScoped
public class DraftTask {

    public record Command(
            @NotBlank String plan, @NotNull @Valid TaskCommand task, boolean issue) {}

    private final Plans plans;
    private final Tasks tasks;
    private final TaskPolicy policy;
    private final TaskScribe scribe;
    private final TaskWrites writes;
    private final Events events;
    private final Today today;

    DraftTask(
            Plans plans,
            Tasks tasks,
            TaskPolicy policy,
            TaskScribe scribe,
            TaskWrites writes,
            Events events,
            Today today) {
        this.plans = plans;
        this.tasks = tasks;
        this.policy = policy;
        this.scribe = scribe;
        this.writes = writes;
        this.events = events;
        this.today = today;
    }

    /** Returns the number of the new task. */
    @Transactional
    public String handle(Actor actor, @Valid Command command) {
        policy.requireMayMaintain(actor);
        Plan plan = plans.byCodeHeld(command.plan().strip().toUpperCase());
        TaskCommand wanted = command.task();
        Task task =
                new Task(plan, scribe.section(plan, wanted.section()), wanted.facts(), scribe.promise(plan, wanted));
        scribe.assign(task, wanted);
        task.planMilestones(wanted.milestones());
        tasks.persist(task);
        events.fire(task.drafted());
        writes.done(task, command.issue() ? new DomainEvent[] {task.issue(today.date())} : new DomainEvent[0]);
        return task.number();
    }
}
