package guatu.extension;

/** What a unit asks for: a later day (延期), a pause (暂缓), or that the task be given up (撤销). */
public enum RequestKind {
    EXTEND("extension"),
    SUSPEND("suspension"),
    WITHDRAW("withdrawal");

    private final String noun;

    RequestKind(String noun) {
        this.noun = noun;
    }

    /** What the trail calls an event of such a request. */
    String verb(String past) {
        return noun + "_" + past;
    }
}
