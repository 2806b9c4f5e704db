package guatu.task;

/** Where a task comes from (任务来源). */
public enum SourceKind {
    DOCUMENT,
    MEETING,
    INSTRUCTION,
    SUPERIOR,
    OTHER
}
