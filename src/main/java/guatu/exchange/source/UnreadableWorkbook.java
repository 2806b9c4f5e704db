package guatu.exchange.source;

import java.util.List;

/** The file cannot be read as a ledger (rule I4); the code says why, the arguments fill its message. */
public final class UnreadableWorkbook extends Exception {

    public static final String NOT_A_WORKBOOK = "not-a-workbook";
    public static final String ENCRYPTED = "encrypted";
    public static final String TOO_LARGE = "too-large";
    public static final String BOMB = "bomb";
    public static final String UNSAFE_XML = "unsafe-xml";
    public static final String TOO_MANY_ROWS = "too-many-rows";
    public static final String TOO_MANY_COLUMNS = "too-many-columns";
    public static final String NO_LEDGER = "no-ledger";

    private final String code;
    private final transient List<String> args;

    public UnreadableWorkbook(String code, String... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args == null ? List.of() : args;
    }
}
