package guatu.exchange;

import guatu.exchange.source.UnreadableWorkbook;
import java.util.List;

/** The uploaded file cannot be taken as a ledger (rule I4): 400, 413 or 422, with words for what to do. */
public final class UnusableFile extends RuntimeException {

    private final int status;
    private final String code;
    private final transient List<String> args;

    UnusableFile(int status, String code, List<String> args) {
        super(code);
        this.status = status;
        this.code = code;
        this.args = List.copyOf(args);
    }

    static UnusableFile of(UnreadableWorkbook read) {
        int status = switch (read.code()) {
            case UnreadableWorkbook.NO_LEDGER -> 422;
            case UnreadableWorkbook.TOO_LARGE,
                    UnreadableWorkbook.BOMB,
                    UnreadableWorkbook.TOO_MANY_ROWS,
                    UnreadableWorkbook.TOO_MANY_COLUMNS -> 413;
            default -> 400;
        };
        return new UnusableFile(status, read.code(), read.args());
    }

    static UnusableFile tooLarge(long most) {
        return new UnusableFile(413, UnreadableWorkbook.TOO_LARGE, List.of(most / (1024 * 1024) + " MB"));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Key of the words that say what to do. */
    String key() {
        return "exchange_file_" + code.replace('-', '_');
    }

    List<String> args() {
        return args == null ? List.of() : args;
    }
}
