package guatu.task;

import guatu.shared.error.RuleViolation;

/** Where a task stands on its way (任务阶段), and what may still happen to it there; overdue is never a stage. */
public enum Stage {
    DRAFT,
    ISSUED,
    ACTIVE,
    IN_REVIEW,
    CLOSED,
    SUSPENDED,
    WITHDRAWN;

    /** Issued and not yet struck off the list. */
    public boolean isOpen() {
        return isProgressing() || this == IN_REVIEW;
    }

    /** Being worked on by its units. */
    public boolean isProgressing() {
        return this == ISSUED || this == ACTIVE;
    }

    /** Not at its end: what the ledger says of it may still change. */
    public boolean isAlive() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** Its promise may still move: a suspended task may get a new day before it is resumed. */
    public boolean isExtendable() {
        return isProgressing() || this == SUSPENDED;
    }

    void require(Stage wanted) {
        require(this == wanted);
    }

    void requireOpen() {
        require(isOpen());
    }

    void requireProgressing() {
        require(isProgressing());
    }

    void requireExtendable() {
        require(isExtendable());
    }

    void requireAlive() {
        require(isAlive());
    }

    private void require(boolean fits) {
        if (!fits) throw new RuleViolation("wrong_stage", "stage", "@stage_" + this);
    }
}
