package guatu.plan;

import java.util.List;

/** A plan as it is read: its facts, its headings, its version. */
public record PlanBoard(String code, PlanFacts facts, List<String> sections, int version) {

    static PlanBoard of(Plan plan) {
        List<String> sections = plan.sections().stream().map(Section::label).toList();
        return new PlanBoard(plan.code(), plan.facts(), sections, plan.version());
    }
}
