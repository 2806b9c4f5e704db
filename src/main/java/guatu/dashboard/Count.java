package guatu.dashboard;

import guatu.task.Light;
import guatu.task.Stage;
import guatu.task.TaskConditions;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the dashboard counts (看板的数): each one a condition on {@code t}, and the part of the ledger's address that asks
 * for the same rows.
 */
public enum Count {
    /** Every line of the ledger in sight, drafts and withdrawn ones with it: the sum of the stages, and of the lights. */
    TOTAL("1 = 1", null, null),
    OPEN(TaskConditions.OPEN, "open", "true"),
    CLOSED(Stage.CLOSED),
    SUSPENDED(Stage.SUSPENDED),
    WITHDRAWN(Stage.WITHDRAWN),
    DRAFT(Stage.DRAFT),
    CLOSED_LATE(TaskConditions.CLOSED_LATE, "late", "true"),
    OVERDUE(TaskConditions.OVERDUE, "overdue", "true"),
    DUE_SOON(TaskConditions.SOON, "soon", "true"),
    UNREPORTED(TaskConditions.UNREPORTED, "unreported", "true"),
    RED(Light.RED),
    YELLOW(Light.YELLOW),
    GREEN(Light.GREEN),
    BLUE(Light.BLUE),
    GREY(Light.GREY),
    /** Closed, having had a first promise: what the rate of punctuality is taken of. */
    PROMISED("t.stage = CLOSED and t.originalDueOn is not null", "stage", "CLOSED"),
    KEPT("t.stage = CLOSED and t.closedOn <= t.originalDueOn", "stage", "CLOSED");

    /** All counts as the items of one HQL select, in the order of this enum; asks for {@code :day} and its periods. */
    static final String SELECT = Arrays.stream(values())
            .map(count -> "count(case when " + count.condition + " then 1 end)")
            .collect(Collectors.joining(", "));

    private final String condition;
    private final String key;
    private final String word;

    Count(String condition, String key, String word) {
        this.condition = condition;
        this.key = key;
        this.word = word;
    }

    Count(Stage stage) {
        this("t.stage = " + stage, "stage", stage.name());
    }

    Count(Light light) {
        this(TaskConditions.of(light), "light", light.name());
    }

    /** The condition on {@code t}; may ask for {@code :day} and its periods. */
    String condition() {
        return condition;
    }

    /** The parameter of the ledger that asks for these rows; null for all of them. */
    String key() {
        return key;
    }

    String word() {
        return word;
    }
}
