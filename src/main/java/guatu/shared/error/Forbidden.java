package guatu.shared.error;

/** In sight, but not this person's to do (403); the code is a key of the words files, {@code error_<code>}. */
public class Forbidden extends RuntimeException {

    private final String code;

    public Forbidden(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
