package guatu.problem;

import guatu.task.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A problem as it is read.
 *
 * @param unit the unit that raised it; null where none did
 * @param owner who sees to it
 * @param coordinationBy the unit or leader asked to help, as written
 */
public record ProblemLine(
        Long id,
        String task,
        String taskTitle,
        String unit,
        String text,
        String owner,
        LocalDate neededBy,
        String coordinationBy,
        Origin origin,
        LocalDate raisedOn,
        String raisedBy,
        boolean open,
        String resolution,
        LocalDate resolvedOn,
        String resolvedBy,
        List<Reply.Line> answers) {

    /** The same as it stood at the end of a day. */
    ProblemLine asOf(LocalDate day, Function<Instant, LocalDate> dated) {
        boolean then = resolvedOn == null || resolvedOn.isAfter(day);
        return new ProblemLine(
                id,
                task,
                taskTitle,
                unit,
                text,
                owner,
                neededBy,
                coordinationBy,
                origin,
                raisedOn,
                raisedBy,
                then,
                then ? null : resolution,
                then ? null : resolvedOn,
                then ? null : resolvedBy,
                answers.stream()
                        .filter(answer -> !dated.apply(answer.at()).isAfter(day))
                        .toList());
    }

    /** Still open after the day by which it was needed. */
    public boolean lateOn(LocalDate day) {
        return open && neededBy != null && neededBy.isBefore(day);
    }
}
