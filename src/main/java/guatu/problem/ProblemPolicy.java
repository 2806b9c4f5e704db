package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import jakarta.inject.Singleton;

/** Who raises, answers and resolves problems of the tasks they see (rules P1 to P3). */
@Singleton
public class ProblemPolicy {

    private final TaskPolicy tasks;

    ProblemPolicy(TaskPolicy tasks) {
        this.tasks = tasks;
    }

    /** Leading and supporting units, and the supervision office. */
    public boolean mayRaise(Actor actor, Task task) {
        return actor.is(Role.SUPERVISOR) || tasks.mayReport(actor, task);
    }

    /** Leaders, the supervision office, and the unit that is asked to help. */
    boolean mayAnswer(Actor actor, Problem problem) {
        return actor.is(Role.LEADER) || actor.is(Role.SUPERVISOR) || problem.isToBeCoordinatedBy(actor);
    }

    /** Who raised it, colleagues of the same unit, and the supervision office. */
    boolean mayResolve(Actor actor, Problem problem) {
        return actor.is(Role.SUPERVISOR) || problem.isRaisedBy(actor);
    }

    /** Checking on site is the supervision office's. */
    public boolean mayCheck(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    void requireMayRaise(Actor actor, Task task) {
        if (!mayRaise(actor, task)) throw new Forbidden("problem_raise");
    }

    void requireMayAnswer(Actor actor, Problem problem) {
        if (!mayAnswer(actor, problem)) throw new Forbidden("problem_answer");
    }

    void requireMayResolve(Actor actor, Problem problem) {
        if (!mayResolve(actor, problem)) throw new Forbidden("problem_resolve");
    }

    void requireMayCheck(Actor actor) {
        if (!mayCheck(actor)) throw new Forbidden("supervisors_only");
    }
}
