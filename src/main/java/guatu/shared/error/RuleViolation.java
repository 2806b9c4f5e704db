package guatu.shared.error;

import java.util.List;

/** A rule of the office says no (422); the code is a key of the words files, {@code error_<code>}. */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final String field;
    private final transient List<Object> args;

    public RuleViolation(String code, String field, Object... args) {
        super(code + (field == null ? "" : " at " + field));
        this.code = code;
        this.field = field;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    /** The form or JSON field to blame; null when none. */
    public String field() {
        return field;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
