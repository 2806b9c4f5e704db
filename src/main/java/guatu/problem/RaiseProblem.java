package guatu.problem;

import guatu.organisation.Actor;
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

/** Raises a problem on a task (提出问题, rule P1); the same words sent twice are one problem. */
@ApplicationScoped
public class RaiseProblem {

    /**
     * @param neededBy by when help is wanted, today or later; null when open
     * @param coordinationBy the unit or leader who is to help (需要协调), in words; a unit's name lets that unit answer
     * @param owner who sees to it
     */
    @Schema(
            name = "RaiseProblem",
            example = "{\"text\": \"两个县尚未刊发\", \"neededBy\": \"2022-04-29\", \"coordinationBy\": \"市委宣传部新闻科\"}")
    public record Command(
            @NotBlank @Size(max = 4000) String text,
            LocalDate neededBy,
            @Size(max = 200) String coordinationBy,
            @Size(max = 200) String owner) {}

    /** The problem's id; {@code repeated} when the same had been raised before. */
    public record Raised(Long id, boolean repeated) {}

    private final Tasks tasks;
    private final Problems problems;
    private final Units units;
    private final ProblemPolicy policy;
    private final Events events;
    private final Today today;

    RaiseProblem(Tasks tasks, Problems problems, Units units, ProblemPolicy policy, Events events, Today today) {
        this.tasks = tasks;
        this.problems = problems;
        this.units = units;
        this.policy = policy;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Raised handle(Actor actor, String number, @Valid Command said) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayRaise(actor, task);
        Optional<Problem> before = problems.openSaying(task, actor.username(), said.text());
        if (before.isPresent()) return new Raised(before.get().id(), true);
        if (!task.stage().isAlive()) throw new RuleViolation("wrong_stage", "stage", "@stage_" + task.stage());
        Unit own = actor.worksForUnit() ? units.byId(actor.unitId()) : null;
        Problem problem =
                new Problem(task, own, facts(said), Origin.RAISED, Signature.of(actor, today.instant()), today.date());
        problems.persist(problem);
        events.fire(problem.raised());
        return new Raised(problem.id(), false);
    }

    private ProblemFacts facts(Command said) {
        if (said.neededBy() != null && said.neededBy().isBefore(today.date()))
            throw new RuleViolation("day_past", "neededBy");
        String helper = Typed.words(said.coordinationBy());
        Unit unit = helper == null ? null : units.called(helper).orElse(null);
        return new ProblemFacts(said.text(), Typed.words(said.owner()), said.neededBy(), helper, unit);
    }
}
