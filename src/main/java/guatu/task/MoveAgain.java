package guatu.task;

import guatu.shared.web.FormErrors;
import guatu.task.MoveStage.Move;
import java.time.LocalDate;

/**
 * A move of a task's stage that was not made: what was wanted beside what stands now.
 *
 * @param reason as typed; may be null
 * @param stale somebody had changed the task meanwhile
 */
public record MoveAgain(TaskSheet now, Move move, String reason, FormErrors errors, boolean stale) {

    /** The move fits what stands now, so that it can be made once more. */
    public boolean possible() {
        TaskSheet.Rights may = now.may();
        return switch (move) {
            case ISSUE -> may.issue();
            case SUSPEND -> may.suspend();
            case RESUME -> may.resume();
            case WITHDRAW -> may.withdraw();
        };
    }

    /** The move needs a reason. */
    public boolean reasoned() {
        return move == Move.SUSPEND || move == Move.WITHDRAW;
    }

    public LocalDate dueOn() {
        return now.item().dueOn();
    }
}
