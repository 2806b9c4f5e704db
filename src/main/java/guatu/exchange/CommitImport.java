package guatu.exchange;

import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Writes what was read of a workbook into the ledger: all of it or nothing, and once (rules I2, I3). */
@ApplicationScoped
public class CommitImport {

    /**
     * @param codes wished plan codes by plan title; a plan without one gets a free code
     * @param again true to take a file that was committed before a second time
     */
    public record Command(Map<String, String> codes, boolean again) {

        public Command {
            codes = codes == null ? Map.of() : codes;
        }
    }

    private final TaskPolicy policy;
    private final WorkbookImports imports;
    private final ReadingText text;
    private final LedgerScribe ledger;
    private final Events events;
    private final Today today;

    CommitImport(
            TaskPolicy policy,
            WorkbookImports imports,
            ReadingText text,
            LedgerScribe ledger,
            Events events,
            Today today) {
        this.policy = policy;
        this.imports = imports;
        this.text = text;
        this.ledger = ledger;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Committed handle(Actor actor, String id, Command command) {
        policy.requireMayMaintain(actor);
        WorkbookImport one = imports.held(id);
        one.requireOpen();
        if (!command.again()) requireNew(one);
        Committed made = ledger.write(text.read(one.reading()), command.codes());
        events.fire(one.commit(made, text.of(made), today.instant(), Fit.cut(actor.name(), 100)));
        return made;
    }

    private void requireNew(WorkbookImport one) {
        imports.committedBefore(one).ifPresent(before -> {
            throw new Conflict("import_same_file", Map.of("id", before.id(), "committedAt", before.committedAt()));
        });
    }
}
