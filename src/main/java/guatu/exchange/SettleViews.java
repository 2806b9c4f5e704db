package guatu.exchange;

import guatu.exchange.diff.FieldDiff;
import guatu.exchange.diff.PlanDiff;
import guatu.exchange.diff.TaskDiff;
import guatu.organisation.UnitNames;
import guatu.plan.Plan;
import guatu.plan.Plans;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what is to be settled on the page of a dry run. */
@ApplicationScoped
class SettleViews {

    /** With more a page would send more fields than a form may have; the rest is done as proposed. */
    private static final int MOST_UNITS = 300;

    static final String NEW_PLAN = "-";

    private final DryRuns dryRuns;
    private final Plans plans;
    private final UnitNames unitNames;
    private final CurrentLanguage language;

    SettleViews(DryRuns dryRuns, Plans plans, UnitNames unitNames, CurrentLanguage language) {
        this.dryRuns = dryRuns;
        this.plans = plans;
        this.unitNames = unitNames;
        this.language = language;
    }

    @Transactional
    public SettleView of(DryRun dry) {
        if (dry.diff() == null) return SettleView.NONE;
        Decisions decisions = dryRuns.decisions(dry.id());
        return new SettleView(
                dry.diff().seen(),
                decisions.reason(),
                targets(dry),
                units(dry),
                dry.people().stream()
                        .filter(person -> !person.known())
                        .limit(MOST_UNITS)
                        .toList(),
                (int) dry.people().stream().filter(PersonProposal::known).count(),
                dry.units().isEmpty() ? List.of() : unitNames.all(),
                dry.diff().plans().stream()
                        .filter(plan -> plan.plan() != null)
                        .map(plan -> plan(plan, decisions))
                        .toList());
    }

    /** No choice while the ledger has no plan at all. */
    private List<SettleView.Target> targets(DryRun dry) {
        List<Choice> options = new ArrayList<>();
        options.add(new Choice(NEW_PLAN, language.word("exchange_new_plan")));
        plans.listAll().stream()
                .sorted(Comparator.comparing(Plan::id).reversed())
                .forEach(plan -> options.add(new Choice(plan.code(), plan.code() + " " + plan.title())));
        if (options.size() == 1) return List.of();
        List<SettleView.Target> targets = new ArrayList<>();
        for (PlanDiff plan : dry.diff().plans())
            targets.add(new SettleView.Target(
                    targets.size(), plan.title(), plan.plan() == null ? NEW_PLAN : plan.plan(), options));
        return targets;
    }

    private static List<SettleView.UnitLine> units(DryRun dry) {
        List<SettleView.UnitLine> lines = new ArrayList<>();
        for (UnitProposal unit : dry.units().stream().limit(MOST_UNITS).toList())
            lines.add(new SettleView.UnitLine(
                    lines.size(),
                    unit.written(),
                    unit.as().name(),
                    unit.name(),
                    unit.parent(),
                    String.join("\n", unit.members()),
                    unit.tasks()));
        return lines;
    }

    /** What waits for a decision comes first, then changes, new ones and gone ones. */
    private SettleView.OfPlan plan(PlanDiff plan, Decisions decisions) {
        List<SettleView.Row> rows = plan.news().stream()
                .sorted(Comparator.comparing((TaskDiff task) -> task.conflicts().isEmpty())
                        .thenComparing(task -> task.state() != TaskDiff.State.CHANGED)
                        .thenComparing(TaskDiff::state))
                .map(task -> row(task, decisions))
                .toList();
        return new SettleView.OfPlan(
                plan.title(),
                plan.plan(),
                plan.added(),
                plan.changed(),
                plan.gone(),
                plan.unchanged(),
                plan.conflicts(),
                rows);
    }

    private SettleView.Row row(TaskDiff task, Decisions decisions) {
        return new SettleView.Row(
                task.state().name(),
                task.number(),
                task.row(),
                task.section(),
                task.title(),
                task.byLikeness(),
                task.likeness(),
                task.number() != null && decisions.unlink().contains(task.number()),
                decisions.of(task.number(), Decisions.GONE) == Decisions.Choice.WITHDRAW,
                task.fields().stream()
                        .map(field -> fact(task, field, decisions))
                        .toList());
    }

    private SettleView.Fact fact(TaskDiff task, FieldDiff field, Decisions decisions) {
        Decisions.Choice choice = decisions.of(task.number(), field.field());
        return new SettleView.Fact(
                task.number() + " " + field.field(),
                language.word("exchange_field_" + field.field()),
                field.difference().name(),
                field.base() == null ? List.of() : field.base(),
                field.ours(),
                field.theirs(),
                choice == null ? "" : choice.name());
    }
}
