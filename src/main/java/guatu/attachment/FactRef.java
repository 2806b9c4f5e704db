package guatu.attachment;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;

/** Names the thing of a task to which evidence is to be attached; the id of the task itself is not told. */
public record FactRef(FactKind kind, long id) {

    public static final FactRef TASK = new FactRef(FactKind.TASK, 0);

    public static FactRef report(long id) {
        return new FactRef(FactKind.REPORT, id);
    }

    public static FactRef closing(long id) {
        return new FactRef(FactKind.CLOSING, id);
    }

    public static FactRef problem(long id) {
        return new FactRef(FactKind.PROBLEM, id);
    }

    /** As the form of a page sends it: {@code REPORT-12}; the task itself where nothing is sent. */
    static FactRef typed(String key) {
        if (Typed.words(key) == null) return TASK;
        if (!key.matches("(TASK|REPORT|CLOSING|PROBLEM)-\\d{1,18}")) throw new RuleViolation("attachment_fact", "fact");
        int dash = key.indexOf('-');
        return new FactRef(FactKind.valueOf(key.substring(0, dash)), Long.parseLong(key.substring(dash + 1)));
    }
}
