package guatu.exchange.reading;

/** What a column of a ledger, or a label of a card, holds. */
enum ColumnRole {
    ORDINAL,
    PLAN,
    SECTION,
    TITLE,
    CONTENT,
    STEPS,
    TARGET,
    UNITS,
    LEAD,
    SUPPORT,
    GUIDE,
    LEADER,
    PERSON,
    LIAISON,
    START,
    DUE,
    FREQUENCY,
    NODES,
    NODE,
    PROGRESS,
    REMARK,
    OTHER;

    boolean namesUnits() {
        return this == UNITS || this == LEAD || this == SUPPORT || this == GUIDE;
    }

    /** Whether a row that fills such a column says something about a task, not merely about a heading. */
    boolean describesTask() {
        return namesUnits()
                || this == LEADER
                || this == PERSON
                || this == DUE
                || this == START
                || this == NODE
                || this == STEPS
                || this == CONTENT
                || this == TARGET
                || this == PROGRESS;
    }
}
