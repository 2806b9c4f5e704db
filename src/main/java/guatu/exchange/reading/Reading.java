package guatu.exchange.reading;

import java.util.List;

/** What was understood of a workbook: the dry run of an import (rule I2). */
public record Reading(List<PlanReading> plans, List<Doubt> doubts, List<Skipped> skipped) {

    public Reading {
        plans = List.copyOf(plans);
        doubts = List.copyOf(doubts);
        skipped = List.copyOf(skipped);
    }

    /** The tasks of all plans together. */
    public int taskCount() {
        return plans.stream().mapToInt(plan -> plan.tasks().size()).sum();
    }
}
