package guatu.closing;

/** What keeps a request to close from being accepted in bulk (疑点): the verifier has to look. */
public enum ClosingDoubt {
    NODE_WAIVED,
    REPORT_OLD,
    LATE
}
