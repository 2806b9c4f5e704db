package guatu.exchange;

import guatu.organisation.Actor;
import guatu.shared.time.Today;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes up a reading that was broken off or failed; the workbook is still there. */
@ApplicationScoped
class ReadAgain {

    private final TaskPolicy policy;
    private final ImportSources sources;
    private final Today today;

    ReadAgain(TaskPolicy policy, ImportSources sources, Today today) {
        this.policy = policy;
        this.sources = sources;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String id) {
        policy.requireMayMaintain(actor);
        sources.held(id).readAgain(today.wall());
    }
}
