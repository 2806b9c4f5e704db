package guatu.shared.error;

/** Too often in too short a time (429); the code is a key of the words files, {@code error_<code>}. */
public class TooMany extends RuntimeException {

    private final String code;
    private final long seconds;

    public TooMany(String code, long seconds) {
        super(code);
        this.code = code;
        this.seconds = seconds;
    }

    public String code() {
        return code;
    }

    /** After how many seconds it is worth trying again. */
    public long seconds() {
        return seconds;
    }
}
