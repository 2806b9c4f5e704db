package guatu.problem;

import guatu.shared.web.Paging;
import java.time.LocalDate;

/**
 * Which problems are asked for; every part may be null.
 *
 * @param state OPEN, RESOLVED or null for both, as things stood at the end of {@code day}
 * @param unit name of a leading unit of the task; those below it count too
 * @param coordination only those that ask for coordination
 * @param late only those open after the day by which they were needed
 * @param q words to be found in the problem
 */
public record ProblemFilter(
        String task,
        State state,
        String plan,
        String unit,
        boolean coordination,
        boolean late,
        String q,
        LocalDate day,
        Paging paging) {

    /** Where a problem stands. */
    public enum State {
        OPEN,
        RESOLVED
    }

    /** Every problem of one task. */
    public static ProblemFilter ofTask(String number, LocalDate day) {
        return new ProblemFilter(number, null, null, null, false, false, null, day, new Paging(1, Paging.MOST));
    }

    /** What is open in a plan and under a unit; either may be null for all. */
    public static ProblemFilter open(String plan, String unit, LocalDate day) {
        return new ProblemFilter(null, State.OPEN, plan, unit, false, false, null, day, new Paging(1, 1));
    }
}
