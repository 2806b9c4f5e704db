package guatu.exchange.returns;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.progress.FileReport;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.Tasks;
import guatu.task.TickMilestone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files what returned workbooks say as the reports of their units: all that was decided, or nothing, and once. */
@ApplicationScoped
class CommitReturn {

    static final String FILE = "file";
    static final String KEEP = "keep";
    private static final int LONGEST_NAME = 100;

    /**
     * @param decisions by the row's index, {@code file} or {@code keep}; a conflict needs one, other rows are filed without
     * @param handedInBy by the file's index, who handed it in; the unit where nobody is named
     */
    record Command(Map<Integer, String> decisions, Map<Integer, String> handedInBy) {
        Command {
            decisions = decisions == null ? Map.of() : decisions;
            handedInBy = handedInBy == null ? Map.of() : handedInBy;
        }
    }

    private final WorkbookReturns returns;
    private final ReturnDiffs diffs;
    private final ReturnText text;
    private final FileReport report;
    private final TickMilestone tick;
    private final Tasks tasks;
    private final Units units;
    private final Events events;
    private final Today today;

    CommitReturn(
            WorkbookReturns returns,
            ReturnDiffs diffs,
            ReturnText text,
            FileReport report,
            TickMilestone tick,
            Tasks tasks,
            Units units,
            Events events,
            Today today) {
        this.returns = returns;
        this.diffs = diffs;
        this.text = text;
        this.report = report;
        this.tick = tick;
        this.tasks = tasks;
        this.units = units;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Returned handle(Actor actor, String id, Command command) {
        WorkbookReturn one = returns.heldBy(actor, id);
        one.requireOpen();
        ReturnDiff diff = diffs.of(actor, one);
        List<Returned.Filed> filed = new ArrayList<>();
        for (ReturnDiff.Row row : diff.rows())
            if (isFiled(row, command.decisions())) filed.add(file(actor, diff, row, command.handedInBy()));
        Returned made = Returned.of(filed);
        events.fire(one.commit(made, text.of(made), today.instant(), cut(actor.name())));
        return made;
    }

    private static boolean isFiled(ReturnDiff.Row row, Map<Integer, String> decisions) {
        String decided = decisions.get(row.index());
        if (decided != null && !Set.of(FILE, KEEP).contains(decided))
            throw new RuleViolation("return_decision", "row-" + row.index(), decided);
        return switch (row.status()) {
            case NEW -> !KEEP.equals(decided);
            case CONFLICT -> {
                if (decided == null) throw new RuleViolation("return_undecided", "row-" + row.index(), row.number());
                yield FILE.equals(decided);
            }
            default -> false;
        };
    }

    private Returned.Filed file(Actor actor, ReturnDiff diff, ReturnDiff.Row row, Map<Integer, String> handedInBy) {
        Unit unit = units.byId(row.unitId());
        String named = handedInBy.get(row.file());
        String by = cut(named == null || named.isBlank() ? unit.name() : named.strip());
        Actor filer = inPlaceOf(actor, unit, by);
        List<Integer> nodes =
                row.ticks().stream().map(ReturnDiff.Ticked::number).toList();
        if (row.report()) report.handle(filer, row.number(), said(row, nodes));
        else nodes.forEach(node -> tick(filer, row.number(), node));
        String file = diff.files().get(row.file()).name();
        return new Returned.Filed(row.number(), unit.name(), file, by, row.report(), nodes);
    }

    private void tick(Actor filer, String number, int node) {
        int version = tasks.visibleTo(filer, number).version();
        tick.handle(filer, number, node, new TickMilestone.Command(true, version));
    }

    private static FileReport.Command said(ReturnDiff.Row row, List<Integer> nodes) {
        return new FileReport.Command(
                null,
                row.done(),
                row.next(),
                row.problem(),
                row.help(),
                row.percent(),
                nodes,
                null,
                null,
                null,
                row.once());
    }

    /** The unit's rights and name on the report; the trail keeps the account that committed it. */
    private static Actor inPlaceOf(Actor actor, Unit unit, String name) {
        return new Actor(
                actor.accountId(),
                actor.username(),
                name,
                Set.of(Role.UNIT_LEAD),
                unit.id(),
                unit.path(),
                unit.name(),
                actor.address());
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
