package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import jakarta.inject.Singleton;

/** Who may do what with a task that they see (rules V1–V3). */
@Singleton
public class TaskPolicy {

    /** Keeping the ledger – new tasks, their words, stages and units – is the supervision office's. */
    public boolean mayMaintain(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    /** Leading and supporting units report; so may nobody else. */
    public boolean mayReport(Actor actor, Task task) {
        return actor.worksForUnit() && mayReportFor(actor.unitId(), task);
    }

    /** The unit has a part in the task that is reported on. */
    public boolean mayReportFor(Long unitId, Task task) {
        Part part = task.partOf(unitId);
        return part == Part.LEAD || part == Part.SUPPORT;
    }

    /** A node is ticked by a leading unit, or by the supervision office for it. */
    public boolean mayTick(Actor actor, Task task) {
        return mayTick(actor, leads(actor, task));
    }

    /** The same where it is known already whether the actor's own unit leads the task. */
    public boolean mayTick(Actor actor, boolean leads) {
        return actor.is(Role.SUPERVISOR) || actor.worksForUnit() && leads;
    }

    public boolean leads(Actor actor, Task task) {
        return actor.worksForUnit() && task.partOf(actor.unitId()) == Part.LEAD;
    }

    /** Asking to close, to extend, to suspend or to withdraw is the leading units' (rule V3). */
    public boolean mayAsk(Actor actor, Task task) {
        return leads(actor, task);
    }

    /** Deciding what units ask for is the supervision office's; the asker is kept out by the request itself (C2, E2). */
    public boolean mayDecide(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    /** A node is waived by the supervision office, or by the head of a leading unit. */
    public boolean mayWaive(Actor actor, Task task) {
        return actor.is(Role.SUPERVISOR) || actor.is(Role.UNIT_LEAD) && leads(actor, task);
    }

    public void requireMayAsk(Actor actor, Task task) {
        if (!mayAsk(actor, task)) throw new Forbidden("lead_asks");
    }

    public void requireMayDecide(Actor actor) {
        if (!mayDecide(actor)) throw new Forbidden("supervisors_only");
    }

    public void requireMayWaive(Actor actor, Task task) {
        if (!mayWaive(actor, task)) throw new Forbidden("heads_waive");
    }

    public void requireMayMaintain(Actor actor) {
        if (!mayMaintain(actor)) throw new Forbidden("supervisors_only");
    }

    public void requireMayReport(Actor actor, Task task) {
        if (!mayReport(actor, task) && !actor.is(Role.SUPERVISOR)) throw new Forbidden("units_only");
    }

    public void requireMayTick(Actor actor, Task task) {
        if (!mayTick(actor, task)) throw new Forbidden("lead_only");
    }
}
