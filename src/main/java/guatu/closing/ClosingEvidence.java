package guatu.closing;

import guatu.attachment.Fact;
import guatu.attachment.FactKeeper;
import guatu.attachment.FactKind;
import guatu.organisation.Actor;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes evidence for a request to close (W5) from the leading units, until somebody has decided. */
@ApplicationScoped
class ClosingEvidence implements FactKeeper {

    private final ClosingRequests requests;
    private final TaskPolicy policy;

    ClosingEvidence(ClosingRequests requests, TaskPolicy policy) {
        this.requests = requests;
        this.policy = policy;
    }

    @Override
    public FactKind kind() {
        return FactKind.CLOSING;
    }

    @Override
    public List<Fact> facts(Actor actor, Task task) {
        boolean mine = policy.mayAsk(actor, task);
        return requests.all(task).stream()
                .map(request -> new Fact(
                        FactKind.CLOSING,
                        request.id(),
                        request.known().askedOn().toString(),
                        mine,
                        request.isWaiting()))
                .toList();
    }
}
