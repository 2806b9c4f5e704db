package guatu.exchange.forms;

/** The uploaded form cannot be used (I4): 400, 413 or 422. */
final class UnusableForm extends RuntimeException {

    private final int status;
    private final String code;

    UnusableForm(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    /** Key of the words that say what to do. */
    String key() {
        return "forms_file_" + code;
    }

    String code() {
        return code;
    }
}
