package guatu.task;

/** How exactly a node is dated: to the day, the week, the ten days (旬) or the month; rule D2. */
public enum Precision {
    DAY,
    WEEK,
    TEN_DAYS,
    MONTH
}
