package guatu.closing;

import guatu.organisation.Actor;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A leading unit takes its request to close back (撤回申请) while nobody has decided. */
@ApplicationScoped
public class TakeBackClosing {

    private final Tasks tasks;
    private final ClosingRequests requests;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    TakeBackClosing(Tasks tasks, ClosingRequests requests, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.requests = requests;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String number, long id) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayAsk(actor, task);
        ClosingRequest request = requests.ofTask(task, id);
        if (request.isTakenBack()) return;
        request.takeBack(actor, today.instant());
        writes.done(task, task.takeBack());
    }
}
