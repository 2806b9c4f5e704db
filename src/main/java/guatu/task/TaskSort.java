package guatu.task;

import guatu.shared.error.RuleViolation;

/** The orders in which the ledger may be read; a leading minus in the URL turns one round. */
public enum TaskSort {
    LEDGER("t.plan.id, t.ordinal"),
    LEDGER_DOWN("t.plan.id desc, t.ordinal desc"),
    DUE("t.dueOn nulls last, t.plan.id, t.ordinal"),
    DUE_DOWN("t.dueOn desc nulls last, t.plan.id, t.ordinal"),
    /** Most days late first (逾期最久的在前), as TaskItem counts them; what is not late after it, the nearest first. */
    LATE("case when t.stage in (ISSUED, ACTIVE, IN_REVIEW) then 0 else 1 end,"
            + " (case when t.stage = IN_REVIEW and t.submittedOn < :day then t.submittedOn else :day end - t.dueOn) by day"
            + " desc nulls last, t.plan.id, t.ordinal"),
    /** What falls due next from the day asked on first: the promise or a node not yet settled. */
    NEXT("least(coalesce(case when t.dueOn >= :day then t.dueOn end, local date 9999-12-31),"
            + " coalesce((select min(n.dueOn) from Milestone n where n.task = t and n.doneOn is null"
            + " and n.waivedBecause is null and n.dueOn >= :day), local date 9999-12-31)), t.plan.id, t.ordinal"),
    LIGHT("case when t.stage in (ISSUED, ACTIVE, IN_REVIEW) then 0 else 1 end,"
            + " t.alarm.redFrom nulls last, t.alarm.yellowFrom nulls last, t.plan.id, t.ordinal"),
    PERCENT("t.percentReported, t.plan.id, t.ordinal"),
    PERCENT_DOWN("t.percentReported desc, t.plan.id, t.ordinal"),
    REPORTED("t.lastReportedOn nulls first, t.plan.id, t.ordinal"),
    REPORTED_DOWN("t.lastReportedOn desc nulls last, t.plan.id, t.ordinal");

    private final String order;

    TaskSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }

    /** True where the order depends on the day asked, the parameter {@code :day}. */
    boolean asksDay() {
        return order.contains(":day");
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
