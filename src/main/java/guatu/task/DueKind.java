package guatu.task;

/** What sort of deadline a task has: a date, none for good (长期坚持), or one that comes again (每周五). */
public enum DueKind {
    DATE,
    OPEN_ENDED,
    RECURRING
}
