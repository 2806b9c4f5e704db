package guatu.problem;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Strikes a problem off with how it was resolved (解决问题, rule P3). */
@ApplicationScoped
public class ResolveProblem {

    @Schema(name = "ResolveProblem", example = "{\"text\": \"两县均已刊发\"}")
    public record Command(@NotBlank @Size(max = 4000) String text) {}

    private final Problems problems;
    private final ProblemPolicy policy;
    private final Events events;
    private final Today today;

    ResolveProblem(Problems problems, ProblemPolicy policy, Events events, Today today) {
        this.problems = problems;
        this.policy = policy;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public ProblemLine handle(Actor actor, String number, long id, @Valid Command said) {
        Problem problem = problems.visibleToHeld(actor, number, id);
        policy.requireMayResolve(actor, problem);
        problem.resolve(actor, said.text(), today.date(), today.instant()).forEach(events::fire);
        return problem.line();
    }
}
