package guatu.wallchart;

import java.time.LocalDate;

/** How a node stands on the chart (节点标识): each has a colour, a shape and a word of its own. */
public enum NodeSign {
    DONE,
    DONE_LATE,
    MISSED,
    SOON,
    AHEAD,
    WAIVED;

    private static final int WEEK = 7;

    static NodeSign of(LocalDate dueOn, LocalDate doneOn, String waivedBecause, LocalDate day) {
        if (doneOn != null) return doneOn.isAfter(dueOn) ? DONE_LATE : DONE;
        if (waivedBecause != null) return WAIVED;
        if (dueOn.isBefore(day)) return MISSED;
        return dueOn.isBefore(day.plusDays(WEEK)) ? SOON : AHEAD;
    }

    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }
}
