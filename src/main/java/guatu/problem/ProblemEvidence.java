package guatu.problem;

import guatu.attachment.Fact;
import guatu.attachment.FactKeeper;
import guatu.attachment.FactKind;
import guatu.organisation.Actor;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes evidence for a problem (W5) from the units with a part in its task, until it is resolved. */
@ApplicationScoped
class ProblemEvidence implements FactKeeper {

    private final Problems problems;
    private final TaskPolicy policy;

    ProblemEvidence(Problems problems, TaskPolicy policy) {
        this.problems = problems;
        this.policy = policy;
    }

    @Override
    public FactKind kind() {
        return FactKind.PROBLEM;
    }

    @Override
    public List<Fact> facts(Actor actor, Task task) {
        boolean mine = policy.mayReport(actor, task);
        return problems.ofTask(task).stream()
                .map(problem -> new Fact(FactKind.PROBLEM, problem.id(), problem.words(), mine, problem.isOpen()))
                .toList();
    }
}
