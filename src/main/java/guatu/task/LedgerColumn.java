package guatu.task;

/** A column of the ledger (台账的列) that a reader may show or hide; number and title always stand. */
public enum LedgerColumn {
    LIGHT,
    SECTION,
    LEAD,
    SUPPORT,
    OWNER,
    STARTS,
    ORIGINAL,
    DUE,
    EXTENSIONS,
    NEXT,
    NODES,
    PERCENT,
    REPORTED,
    STAGE;

    private final String word = name().toLowerCase();

    /** The word in the URL. */
    public String word() {
        return word;
    }
}
