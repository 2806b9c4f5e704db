package guatu.task;

/** A unit's part in a task: it leads (牵头), supports (配合) or guides (指导). */
public enum Part {
    LEAD,
    SUPPORT,
    GUIDE
}
