package guatu.shared.error;

/** Something that the house needs cannot be had at the moment (503); the code is a key of the words files, {@code error_<code>}. */
public class Unavailable extends RuntimeException {

    private final String code;

    public Unavailable(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
