package guatu.exchange.returns;

import guatu.exchange.source.UnreadableWorkbook;

/** What was handed in cannot be taken at all: 400, 413 or 422, naming the file and what to do. */
final class UnusableReturn extends RuntimeException {

    static final String NOT_OURS = "not_ours";
    static final String NESTED = "nested";
    static final String PATHS = "paths";
    static final String TOO_MANY = "too_many";
    static final String TOO_LARGE = "too_large";
    static final String BOMB = "bomb";

    private final int status;
    private final String code;
    private final String file;

    UnusableReturn(String code, String file) {
        super(code + " " + file);
        this.code = code;
        this.file = file;
        this.status = switch (code) {
            case BOMB, TOO_LARGE, TOO_MANY -> 413;
            case NOT_OURS -> 422;
            default -> 400;
        };
    }

    static UnusableReturn of(UnreadableWorkbook read, String file) {
        return new UnusableReturn(
                switch (read.code()) {
                    case UnreadableWorkbook.NO_LEDGER -> NOT_OURS;
                    case UnreadableWorkbook.BOMB -> BOMB;
                    case UnreadableWorkbook.TOO_LARGE,
                            UnreadableWorkbook.TOO_MANY_ROWS,
                            UnreadableWorkbook.TOO_MANY_COLUMNS -> TOO_LARGE;
                    case UnreadableWorkbook.ENCRYPTED -> "encrypted";
                    default -> "unreadable";
                },
                file);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String file() {
        return file;
    }

    /** Key of the words that say what to do. */
    String key() {
        return "returns_file_" + code;
    }
}
