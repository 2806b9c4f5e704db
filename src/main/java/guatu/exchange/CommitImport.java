package guatu.exchange;

import guatu.exchange.Decisions.Choice;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.shared.words.Words;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what was read of a workbook into the ledger: all of it or nothing, and once (rules I2, I3). */
@ApplicationScoped
public class CommitImport {

    /**
     * @param codes wished plan codes by plan title; a plan without one gets a free code
     * @param again true to take a file that was committed before a second time
     * @param asNewPlan true to open new plans even where plans of the same title are there
     * @param decisions on plans, units and differences; what is left out is as kept with the import
     * @param seen the comparison that the decisions were made on; null to take the present one
     * @param version of the corrections that were seen; null to take the present reading
     */
    public record Command(
            Map<String, String> codes,
            boolean again,
            boolean asNewPlan,
            Decisions decisions,
            String seen,
            Integer version) {

        public Command {
            codes = codes == null ? Map.of() : codes;
            decisions = decisions == null ? Decisions.NONE : decisions;
        }

        public Command(Map<String, String> codes, boolean again) {
            this(codes, again, false, null, null, null);
        }
    }

    private final TaskPolicy policy;
    private final WorkbookImports imports;
    private final ImportSources sources;
    private final ReadingText text;
    private final PlanTargets targets;
    private final LedgerDiffs diffs;
    private final LedgerScribe ledger;
    private final Events events;
    private final Today today;

    CommitImport(
            TaskPolicy policy,
            WorkbookImports imports,
            ImportSources sources,
            ReadingText text,
            PlanTargets targets,
            LedgerDiffs diffs,
            LedgerScribe ledger,
            Events events,
            Today today) {
        this.policy = policy;
        this.imports = imports;
        this.sources = sources;
        this.text = text;
        this.targets = targets;
        this.diffs = diffs;
        this.ledger = ledger;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Committed handle(Actor actor, String id, Command command) {
        policy.requireMayMaintain(actor);
        imports.takeTurn();
        WorkbookImport one = imports.held(id);
        one.requireOpen();
        one.requireTasks();
        sources.requireVersion(id, command.version());
        if (!command.again()) requireNew(one);
        Reading reading = text.read(one.reading());
        Decisions decisions = decisions(reading, command, text.decisions(one.decisions()));
        Compared compared = diffs.compare(reading, decisions);
        requireSeen(command, compared);
        requireDecided(compared, decisions);
        Effects effects = Effects.none();
        String why = Fit.cut(Words.of(Words.CHINESE, "exchange_why", one.fileName()), 1000);
        Committed made = ledger.write(compared, new LedgerScribe.Order(id, decisions, why), command.codes(), effects);
        events.fire(one.commit(made, text.of(made), text.of(effects), today.instant(), Fit.cut(actor.name(), 100)));
        return made;
    }

    private Decisions decisions(Reading reading, Command command, Decisions kept) {
        Decisions decided = command.decisions().over(kept);
        if (!command.asNewPlan()) {
            targets.require(reading, decided);
            return decided;
        }
        Map<String, String> none =
                reading.plans().stream().collect(Collectors.toMap(PlanReading::title, plan -> "", (a, b) -> a));
        return new Decisions(
                none, decided.units(), decided.unlink(), decided.tasks(), decided.reason(), decided.people());
    }

    private void requireNew(WorkbookImport one) {
        imports.committedBefore(one).ifPresent(before -> {
            throw new Conflict("import_same_file", Map.of("id", before.id(), "committedAt", before.committedAt()));
        });
    }

    /** Somebody has worked on the ledger since the comparison was shown: the new one is told. */
    private static void requireSeen(Command command, Compared compared) {
        if (command.seen() != null && !command.seen().equals(compared.diff().seen()))
            throw new Conflict("import_diff_stale", compared.diff());
    }

    private static void requireDecided(Compared compared, Decisions decisions) {
        List<Compared.Row> rows =
                compared.plans().stream().flatMap(plan -> plan.rows().stream()).toList();
        List<Undecided.One> open = rows.stream()
                .flatMap(row -> row.diff().conflicts().stream()
                        .filter(field -> decisions.of(row.diff().number(), field.field()) == null)
                        .map(field -> new Undecided.One(row.diff().number(), field.field())))
                .toList();
        if (!open.isEmpty()) throw new Undecided(open);
        boolean withdraws = rows.stream()
                .anyMatch(row ->
                        row.line() == null && decisions.of(row.diff().number(), Decisions.GONE) == Choice.WITHDRAW);
        boolean silent = decisions.reason() == null || decisions.reason().isBlank();
        if (withdraws && silent) throw new RuleViolation("reason_needed", "decisions.reason");
    }
}
