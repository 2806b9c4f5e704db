package guatu.subscription;

import guatu.task.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one day of a calendar holds: a node of a task, or the deadline of the task itself.
 *
 * @param key tells it from every other for good, whatever becomes of its words and its day
 * @param node title of the node; null for the deadline
 * @param state what is said of it
 * @param sequence how often the task has changed
 * @param changedAt when it last did
 */
record Entry(
        String key,
        String number,
        String task,
        String plan,
        List<String> lead,
        String node,
        LocalDate on,
        State state,
        long sequence,
        Instant changedAt) {

    /** Whether it is still to come, has been done, or is off. */
    enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    static State of(Stage stage, boolean done, boolean waived) {
        if (done) return State.DONE;
        if (waived || stage == Stage.WITHDRAWN || stage == Stage.SUSPENDED) return State.CANCELLED;
        return stage == Stage.CLOSED ? State.DONE : State.OPEN;
    }

    boolean cancelled() {
        return state == State.CANCELLED;
    }
}
