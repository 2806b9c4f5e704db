package guatu.exchange;

import guatu.organisation.Actor;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps with an import what has been decided so far (暂存), so that the comparison follows and a closed tab loses nothing. */
@ApplicationScoped
class DecideImport {

    private final TaskPolicy policy;
    private final WorkbookImports imports;
    private final ReadingText text;

    DecideImport(TaskPolicy policy, WorkbookImports imports, ReadingText text) {
        this.policy = policy;
        this.imports = imports;
        this.text = text;
    }

    @Transactional
    public void handle(Actor actor, String id, Decisions decisions) {
        policy.requireMayMaintain(actor);
        imports.held(id).decide(text.of(decisions));
    }
}
