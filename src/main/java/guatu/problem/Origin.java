package guatu.problem;

/** Where a problem comes from (问题来源): raised by itself, named in a report, or found on a check. */
public enum Origin {
    RAISED,
    REPORT,
    CHECK
}
