package guatu.shared.error;

/** Somebody was faster, or it has been done before (409); the code is a key of the words files. */
public class Conflict extends RuntimeException {

    private final String code;
    private final transient Object theirs;

    public Conflict(String code, Object theirs) {
        super(code);
        this.code = code;
        this.theirs = theirs;
    }

    public String code() {
        return code;
    }

    /** What stands in the ledger now, to be shown beside what was typed; may be null. */
    public Object theirs() {
        return theirs;
    }
}
