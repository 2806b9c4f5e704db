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
    private final ImportSources sources;

    DiscardImport(TaskPolicy policy, WorkbookImports imports, ImportSources sources) {
        this.policy = policy;
        this.imports = imports;
        this.sources = sources;
    }

    @Transactional
    public void handle(Actor actor, String id) {
        policy.requireMayMaintain(actor);
        boolean unread = sources.one(id)
                .filter(source -> source.state() != ImportSource.State.READ)
                .isPresent();
        if (!unread) {
            WorkbookImport one = imports.held(id);
            one.requireOpen();
            imports.delete(one);
        }
        sources.forget(id);
    }
}
