package guatu.attachment;

/** What evidence is attached to (佐证材料所附事项): the task as a whole, or one report, request to close or problem of it. */
public enum FactKind {
    TASK,
    REPORT,
    CLOSING,
    PROBLEM
}
