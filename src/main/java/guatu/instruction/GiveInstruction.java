package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.shared.web.Typed;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader instructs the units of a task (作出批示, rule N1), or the supervision office records it (代录). */
@ApplicationScoped
public class GiveInstruction {

    /**
     * @param to name of the unit that is to answer, one with a part in the task; null for all leading units
     * @param answerBy by when an answer is wanted, today or later; null when open
     * @param leader whose instruction a supervisor writes down; a leader's own needs none
     */
    @Schema(
            name = "GiveInstruction",
            example = "{\"text\": \"请月底前拿出方案\", \"to\": \"市委宣传部新闻科\", \"answerBy\": \"2022-04-29\"}")
    public record Command(
            @NotBlank @Size(max = 4000) String text,
            @Size(max = 200) String to,
            LocalDate answerBy,
            @Size(max = 200) String leader) {}

    /** The instruction's id; {@code repeated} when it had been given before. */
    public record Given(Long id, boolean repeated) {}

    private final Tasks tasks;
    private final Instructions instructions;
    private final Units units;
    private final InstructionPolicy policy;
    private final Events events;
    private final Today today;

    GiveInstruction(
            Tasks tasks, Instructions instructions, Units units, InstructionPolicy policy, Events events, Today today) {
        this.tasks = tasks;
        this.instructions = instructions;
        this.units = units;
        this.policy = policy;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Given handle(Actor actor, String number, @Valid Command said) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayInstruct(actor);
        Optional<Instruction> before = instructions.onDay(task, today.date()).stream()
                .filter(instruction -> instruction.saysSame(actor, said.text()))
                .findFirst();
        if (before.isPresent()) return new Given(before.get().id(), true);
        if (said.answerBy() != null && said.answerBy().isBefore(today.date()))
            throw new RuleViolation("day_past", "answerBy");
        Instruction instruction =
                new Instruction(task, said.text(), forLeader(actor, said), to(task, said.to()), said.answerBy());
        events.fire(instruction.given(Signature.of(actor, today.instant()), today.date()));
        instructions.persist(instruction);
        return new Given(instruction.id(), false);
    }

    private static String forLeader(Actor actor, Command said) {
        if (actor.is(Role.LEADER)) return null;
        if (Typed.words(said.leader()) == null) throw new RuleViolation("required", "leader");
        return said.leader().strip();
    }

    /** A unit without a part in the task would never see it. */
    private Unit to(Task task, String name) {
        if (Typed.words(name) == null) return null;
        return units.called(name)
                .filter(unit -> task.partOf(unit.id()) != null)
                .orElseThrow(() -> new RuleViolation("instruction_to", "to", name.strip()));
    }
}
