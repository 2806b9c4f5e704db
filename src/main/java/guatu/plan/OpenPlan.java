package guatu.plan;

import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Puts a new plan into the ledger. */
@ApplicationScoped
public class OpenPlan {

    /** A blank code gets a free one, such as P2022A. */
    public record Command(String code, @NotNull @Valid PlanFacts facts) {}

    private final Plans plans;
    private final LightPresets presets;
    private final PlanPolicy policy;
    private final Events events;

    OpenPlan(Plans plans, LightPresets presets, PlanPolicy policy, Events events) {
        this.plans = plans;
        this.presets = presets;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public String handle(Actor actor, @Valid Command command) {
        policy.requireMayMaintain(actor);
        presets.requireChoosable(command.facts().lightPreset(), LightPreset.STANDARD);
        boolean named = command.code() != null && !command.code().isBlank();
        String code = named ? command.code() : plans.freeCode(command.facts().year());
        Plan plan = new Plan(code, command.facts());
        if (plans.coded(plan.code()).isPresent()) throw new Conflict("plan_code_taken", null);
        plans.persist(plan);
        events.fire(plan.opened());
        return plan.code();
    }
}
