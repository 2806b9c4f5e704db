package guatu.task;

/** What has become of a unit's request (办理结果). */
public enum Decision {
    WAITING,
    ACCEPTED,
    REFUSED,
    TAKEN_BACK,
    LAPSED
}
