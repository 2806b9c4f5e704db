package guatu.problem;

import guatu.shared.web.Paging;
import guatu.shared.web.Typed;
import java.time.LocalDate;

/**
 * Which problems are asked for; every part may be null.
 *
 * @param state OPEN, RESOLVED or null for both, as things stood at the end of {@code day}
 * @param unit name of a leading unit of the task; those below it count too
 * @param coordination only those that ask for coordination
 * @param mine only those that the reader's own unit is asked to help with
 * @param late only those open after the day by which they were needed
 * @param q words to be found in the problem
 */
public record ProblemFilter(
        String task,
        State state,
        String plan,
        String unit,
        boolean coordination,
        boolean mine,
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
        return new ProblemFilter(number, null, null, null, false, false, false, null, day, new Paging(1, Paging.MOST));
    }

    /** What waits for the help of the reader's unit ({@code mine}), or of anybody. */
    public static ProblemFilter waiting(boolean mine, LocalDate day, int most) {
        return new ProblemFilter(null, State.OPEN, null, null, !mine, mine, false, null, day, new Paging(1, most));
    }

    /** What is open in a plan and under a unit, as typed; either may be blank for all. */
    public static ProblemFilter open(String plan, String unit, LocalDate day) {
        String code = Typed.words(plan);
        String named = Typed.words(unit);
        String upper = code == null ? null : code.toUpperCase();
        return new ProblemFilter(null, State.OPEN, upper, named, false, false, false, null, day, new Paging(1, 1));
    }
}
