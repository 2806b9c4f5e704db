package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.Units;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit reports back on a leader's instruction (反馈批示落实, rule N2). */
@ApplicationScoped
public class AnswerInstruction {

    @Schema(name = "AnswerInstruction", example = "{\"text\": \"方案已报送审定\"}")
    public record Command(@NotBlank @Size(max = 4000) String text) {}

    private final Tasks tasks;
    private final Instructions instructions;
    private final Units units;
    private final InstructionPolicy policy;
    private final Events events;
    private final Today today;

    AnswerInstruction(
            Tasks tasks, Instructions instructions, Units units, InstructionPolicy policy, Events events, Today today) {
        this.tasks = tasks;
        this.instructions = instructions;
        this.units = units;
        this.policy = policy;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public InstructionLine handle(Actor actor, String number, long id, @Valid Command said) {
        Task task = tasks.visibleToHeld(actor, number);
        Instruction instruction = instructions.ofTask(task, id);
        policy.requireMayAnswer(actor, instruction);
        instruction
                .answer(actor, units.byId(actor.unitId()), said.text(), today.instant())
                .forEach(events::fire);
        return instruction.line();
    }
}
