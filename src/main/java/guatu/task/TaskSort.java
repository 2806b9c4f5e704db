package guatu.task;

import guatu.shared.error.RuleViolation;

/** The orders in which the ledger may be read; a leading minus in the URL turns one round. */
public enum TaskSort {
    LEDGER("t.plan.code, t.ordinal"),
    LEDGER_DOWN("t.plan.code desc, t.ordinal desc"),
    DUE("t.dueOn nulls last, t.plan.code, t.ordinal"),
    DUE_DOWN("t.dueOn desc nulls last, t.plan.code, t.ordinal"),
    LIGHT("case when t.stage in (ISSUED, ACTIVE, IN_REVIEW) then 0 else 1 end,"
            + " t.alarm.redFrom nulls last, t.alarm.yellowFrom nulls last, t.plan.code, t.ordinal"),
    PERCENT("t.percentReported, t.plan.code, t.ordinal"),
    PERCENT_DOWN("t.percentReported desc, t.plan.code, t.ordinal"),
    REPORTED("t.lastReportedOn nulls first, t.plan.code, t.ordinal"),
    REPORTED_DOWN("t.lastReportedOn desc nulls last, t.plan.code, t.ordinal");

    private final String order;

    TaskSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }

    /** The word in the URL: ledger, due, -due, light, percent, reported … */
    public String word() {
        String name = name().toLowerCase();
        return name.endsWith("_down") ? "-" + name.substring(0, name.length() - 5) : name;
    }

    /** The order for a word in the URL; blank is the ledger's own. */
    public static TaskSort of(String word) {
        if (word == null || word.isBlank() || "number".equals(word)) return LEDGER;
        for (TaskSort sort : values()) {
            if (sort.word().equals(word.replace("dueOn", "due"))) return sort;
        }
        throw new RuleViolation("unknown_sort", "sort", word);
    }
}
