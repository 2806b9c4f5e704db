package guatu.exchange.diff;

/** How a fact stands between the last import, the ledger now and the new workbook (rule I3). */
public enum Difference {
    /** The workbook says something new and nobody has touched the fact since: taken unless it is to be kept. */
    CHANGED,
    /** Only the ledger has changed; the workbook says what it said before: nothing to do. */
    KEPT,
    /** Both have changed, and not to the same: somebody must decide. */
    CONFLICT,
    /** A new deadline for an issued task: never taken, only noted; an extension is to be asked for (rule D4). */
    EXTENSION,
    /** The workbook says something new, but the fact can no longer be changed. */
    LOCKED;

    /** True for what a person would want to see. */
    public boolean isNews() {
        return this != KEPT;
    }
}
