package guatu.plan;

/** How often units report on a plan (填报频次); rule W1. */
public enum Cadence {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    NONE
}
