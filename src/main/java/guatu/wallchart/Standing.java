package guatu.wallchart;

import guatu.task.Stage;
import guatu.task.TaskItem;

/** How a pledge (承诺) stands: kept, kept late, on course, behind, waiting for the check, or paused. */
public enum Standing {
    KEPT,
    KEPT_LATE,
    IN_REVIEW,
    ON_COURSE,
    BEHIND,
    PAUSED;

    /** Behind is past its promise, or with a node missed. */
    static Standing of(TaskItem item, boolean nodeMissed) {
        if (item.stage() == Stage.CLOSED) return item.late() ? KEPT_LATE : KEPT;
        if (item.stage() == Stage.SUSPENDED) return PAUSED;
        if (item.daysLate() > 0 || nodeMissed) return BEHIND;
        return item.stage() == Stage.IN_REVIEW ? IN_REVIEW : ON_COURSE;
    }

    /** The sign on the chart that says as much. */
    public NodeSign sign() {
        return switch (this) {
            case KEPT -> NodeSign.DONE;
            case KEPT_LATE -> NodeSign.DONE_LATE;
            case IN_REVIEW, ON_COURSE -> NodeSign.AHEAD;
            case BEHIND -> NodeSign.MISSED;
            case PAUSED -> NodeSign.WAIVED;
        };
    }
}
