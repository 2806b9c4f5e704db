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
    private final ImportSources sources;
    private final ReadingText text;

    DecideImport(TaskPolicy policy, WorkbookImports imports, ImportSources sources, ReadingText text) {
        this.policy = policy;
        this.imports = imports;
        this.sources = sources;
        this.text = text;
    }

    /** @param version of the corrections that were seen; null to take the present reading */
    @Transactional
    public void handle(Actor actor, String id, Decisions decisions, Integer version) {
        policy.requireMayMaintain(actor);
        WorkbookImport one = imports.held(id);
        sources.requireVersion(id, version);
        one.decide(text.of(decisions));
    }
}
