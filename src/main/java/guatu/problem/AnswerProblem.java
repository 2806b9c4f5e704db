package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers a problem (答复问题, rule P2). */
@ApplicationScoped
public class AnswerProblem {

    @Schema(name = "AnswerProblem", example = "{\"text\": \"已与两县沟通，本周五前刊发\"}")
    public record Command(@NotBlank @Size(max = 4000) String text) {}

    private final Problems problems;
    private final Units units;
    private final ProblemPolicy policy;
    private final Events events;
    private final Today today;

    AnswerProblem(Problems problems, Units units, ProblemPolicy policy, Events events, Today today) {
        this.problems = problems;
        this.units = units;
        this.policy = policy;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public ProblemLine handle(Actor actor, String number, long id, @Valid Command said) {
        Problem problem = problems.visibleToHeld(actor, number, id);
        policy.requireMayAnswer(actor, problem);
        Unit own = actor.worksForUnit() ? units.byId(actor.unitId()) : null;
        problem.answer(actor, own, said.text(), today.instant()).forEach(events::fire);
        return problem.line();
    }
}
