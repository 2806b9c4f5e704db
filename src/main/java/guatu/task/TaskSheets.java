package guatu.task;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Reads one task whole. */
@ApplicationScoped
public class TaskSheets {

    private final Tasks tasks;
    private final TaskLedger ledger;
    private final PastSheets past;
    private final TaskPolicy policy;

    TaskSheets(Tasks tasks, TaskLedger ledger, PastSheets past, TaskPolicy policy) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.past = past;
        this.policy = policy;
    }

    /** The task as it stood at the end of a past day, or as it stands, judged on a day to come (rule A3). */
    @Transactional
    public TaskSheet read(Actor actor, String number, LocalDate day, LocalDate today) {
        AsOf asOf = AsOf.of(day, today);
        return asOf.isPast() ? past.read(actor, number, asOf) : read(actor, number, day);
    }

    /** The task as this person sees it on a day; NotFound when out of sight. */
    @Transactional
    public TaskSheet read(Actor actor, String number, LocalDate day) {
        Task task = tasks.visibleTo(actor, number);
        TaskFacts facts = task.facts();
        Promise promise = task.promised();
        return new TaskSheet(
                ledger.item(actor, number, AsOf.NOW, day),
                facts.requirement(),
                facts.expectedResult(),
                facts.sourceKind(),
                facts.source(),
                task.stageReason(),
                task.issuedOn(),
                task.lightFacts().submittedOn(),
                task.lightFacts().closedOn(),
                promise.soft(),
                promise.recurrence(),
                facts.steps(),
                task.milestones().stream().map(m -> TaskSheet.Node.of(m, day)).toList(),
                task.assignments().stream().map(TaskSheet.Assigned::of).toList(),
                rights(actor, task));
    }

    private TaskSheet.Rights rights(Actor actor, Task task) {
        boolean maintains = policy.mayMaintain(actor);
        Stage stage = task.stage();
        boolean alive = stage.isAlive();
        boolean progressing = stage.isProgressing();
        boolean asks = policy.mayAsk(actor, task);
        return new TaskSheet.Rights(
                maintains && alive,
                maintains && stage == Stage.DRAFT,
                maintains && stage.isOpen(),
                maintains && stage == Stage.SUSPENDED,
                maintains && alive,
                progressing && policy.mayTick(actor, task),
                progressing && policy.mayWaive(actor, task),
                progressing && policy.mayReport(actor, task),
                progressing && asks,
                stage.isExtendable() && asks,
                progressing && asks && task.units(Part.LEAD).size() > 1,
                asks && task.isPartDone(actor.unitId()),
                asks,
                policy.mayDecide(actor),
                policy.mayDecide(actor) && stage == Stage.CLOSED);
    }
}
