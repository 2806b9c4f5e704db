package guatu.problem;

import guatu.organisation.Actor;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads the problems and checks of one task. */
@ApplicationScoped
public class ProblemsOfTask {

    private final Tasks tasks;
    private final ProblemQueue queue;
    private final SiteChecks checks;
    private final ProblemPolicy policy;

    ProblemsOfTask(Tasks tasks, ProblemQueue queue, SiteChecks checks, ProblemPolicy policy) {
        this.tasks = tasks;
        this.queue = queue;
        this.checks = checks;
        this.policy = policy;
    }

    /** What had been raised by the end of a day; {@code now} offers the deeds as well. */
    @Transactional
    public TaskProblems read(Actor actor, String number, LocalDate day, boolean now) {
        Task task = tasks.visibleTo(actor, number);
        List<ProblemSeen> problems =
                queue.page(actor, ProblemFilter.ofTask(number, day)).items();
        return new TaskProblems(
                day,
                problems,
                checks.ofTask(number, day),
                now && task.stage().isAlive() && policy.mayRaise(actor, task),
                now && task.stage().isAlive() && policy.mayCheck(actor));
    }
}
