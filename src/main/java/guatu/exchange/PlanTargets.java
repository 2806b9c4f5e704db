package guatu.exchange;

import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.organisation.Units;
import guatu.plan.Plan;
import guatu.plan.Plans;
import guatu.shared.error.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the plan of the ledger that a plan of a workbook goes into: as chosen, else the one of the same title (rule I3). */
@ApplicationScoped
class PlanTargets {

    private final Plans plans;

    PlanTargets(Plans plans) {
        this.plans = plans;
    }

    /** In the order of the workbook; null where a plan will be new. No plan is given twice. */
    List<Plan> of(Reading reading, Decisions decisions) {
        List<Plan> known = plans.listAll();
        List<Plan> targets = new ArrayList<>();
        for (PlanReading read : reading.plans()) {
            String chosen = decisions.plans().get(read.title());
            Plan target = chosen == null ? same(read, known) : coded(chosen, known);
            targets.add(targets.contains(target) ? null : target);
        }
        return targets;
    }

    /** Refuses a choice of a plan that is not there, or of one plan for two of the workbook's. */
    void require(Reading reading, Decisions decisions) {
        List<Plan> known = plans.listAll();
        List<Plan> chosen = new ArrayList<>();
        for (PlanReading read : reading.plans()) {
            String code = decisions.plans().get(read.title());
            if (code == null || code.isBlank()) continue;
            Plan plan = coded(code, known);
            if (plan == null || chosen.contains(plan))
                throw new RuleViolation("import_plan_choice", "decisions.plans." + read.title(), code);
            chosen.add(plan);
        }
    }

    private static Plan coded(String code, List<Plan> known) {
        return known.stream()
                .filter(plan -> plan.code().equals(code.strip().toUpperCase()))
                .findFirst()
                .orElse(null);
    }

    /** The newest where several bear the title; a year that differs makes another plan. */
    private static Plan same(PlanReading read, List<Plan> known) {
        String title = Units.plain(Fit.cut(read.title(), Fit.HEADING));
        return known.stream()
                .filter(plan -> Units.plain(plan.title()).equals(title))
                .filter(plan -> read.year() == null || read.year() == plan.year())
                .max(Comparator.comparing(Plan::id))
                .orElse(null);
    }
}
