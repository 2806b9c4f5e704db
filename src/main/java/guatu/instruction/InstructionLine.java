package guatu.instruction;

import guatu.task.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An instruction as it is read.
 *
 * @param leader whose instruction it is
 * @param recordedBy who wrote it down for the leader; null where the leader wrote it
 * @param to the units that are to answer
 * @param waitingFor those of them that have not answered
 */
public record InstructionLine(
        Long id,
        String task,
        String taskTitle,
        String text,
        String leader,
        String recordedBy,
        List<String> to,
        List<String> waitingFor,
        LocalDate answerBy,
        LocalDate givenOn,
        Instant givenAt,
        List<Reply.Line> answers) {

    /** Still waited for after the day named. */
    public boolean lateOn(LocalDate day) {
        return !waitingFor.isEmpty() && answerBy != null && answerBy.isBefore(day);
    }
}
