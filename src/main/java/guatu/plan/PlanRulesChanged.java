package guatu.plan;

/** Told when a plan's light rules changed, so that the stored light dates follow (rule L7). */
public record PlanRulesChanged(Plan plan) {}
