package guatu.desk;

import guatu.attachment.AttachmentShelf;
import guatu.attachment.AttachmentsView;
import guatu.instruction.InstructionPolicy;
import guatu.instruction.InstructionSeen;
import guatu.instruction.Instructions;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.problem.ProblemsOfTask;
import guatu.shared.web.Choice;
import guatu.task.TaskSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Gathers what is said about a task, for its page; on a past day nothing is offered to be done. */
@ApplicationScoped
class TaskTalks {

    private final ProblemsOfTask problems;
    private final Instructions instructions;
    private final InstructionPolicy policy;
    private final AttachmentShelf attachments;

    TaskTalks(
            ProblemsOfTask problems, Instructions instructions, InstructionPolicy policy, AttachmentShelf attachments) {
        this.problems = problems;
        this.instructions = instructions;
        this.policy = policy;
        this.attachments = attachments;
    }

    TaskTalk read(Actor actor, TaskSheet sheet, LocalDate day, LocalDate today) {
        String number = sheet.item().number();
        boolean now = !day.isBefore(today);
        List<InstructionSeen> given = instructions.ofTask(actor, number, day);
        return new TaskTalk(
                day,
                problems.read(actor, number, day, now),
                now ? given : given.stream().map(InstructionSeen::readOnly).toList(),
                now && policy.mayInstruct(actor),
                !actor.is(Role.LEADER),
                sheet.assignments().stream().map(a -> Choice.of(a.unit())).toList(),
                AttachmentsView.of(attachments.read(actor, number, day, now)));
    }
}
