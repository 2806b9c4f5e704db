package guatu.desk;

import guatu.attachment.AttachmentsView;
import guatu.instruction.InstructionSeen;
import guatu.problem.TaskProblems;
import guatu.shared.web.Choice;
import java.time.LocalDate;
import java.util.List;

/**
 * What is said about a task on its page: problems, checks, leaders' instructions, and the evidence for it.
 *
 * @param mayInstruct the reader may write an instruction
 * @param records the reader writes it down for a leader (代录)
 * @param units those with a part in the task, to choose from
 */
public record TaskTalk(
        LocalDate day,
        TaskProblems problems,
        List<InstructionSeen> instructions,
        boolean mayInstruct,
        boolean records,
        List<Choice> units,
        AttachmentsView attachments) {

    public boolean late(InstructionSeen instruction) {
        return instruction.line().lateOn(day);
    }
}
