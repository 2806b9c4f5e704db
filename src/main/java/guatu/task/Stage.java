package guatu.task;

/** Where a task stands on its way (任务阶段); overdue is never a stage. */
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
        return this == ISSUED || this == ACTIVE || this == IN_REVIEW;
    }
}
