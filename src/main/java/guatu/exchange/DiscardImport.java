package guatu.exchange;

import guatu.organisation.Actor;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Throws away a reading that is not wanted (放弃); what has been committed stays. */
@ApplicationScoped
class DiscardImport {

    private final TaskPolicy policy;
    private final WorkbookImports imports;

    DiscardImport(TaskPolicy policy, WorkbookImports imports) {
        this.policy = policy;
        this.imports = imports;
    }

    @Transactional
    public void handle(Actor actor, String id) {
        policy.requireMayMaintain(actor);
        WorkbookImport one = imports.held(id);
        one.requireOpen();
        imports.delete(one);
    }
}
