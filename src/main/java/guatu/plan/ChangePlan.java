package guatu.plan;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Changes what a plan says of itself; changed light rules move the lights of its tasks at once. */
@ApplicationScoped
public class ChangePlan {

    public record Command(@NotNull @Valid PlanFacts facts, int version) {}

    private final Plans plans;
    private final LightPresets presets;
    private final PlanPolicy policy;
    private final Events events;
    private final Event<PlanRulesChanged> rulesChanged;

    ChangePlan(
            Plans plans, LightPresets presets, PlanPolicy policy, Events events, Event<PlanRulesChanged> rulesChanged) {
        this.plans = plans;
        this.presets = presets;
        this.policy = policy;
        this.events = events;
        this.rulesChanged = rulesChanged;
    }

    @Transactional
    public void handle(Actor actor, String code, @Valid Command command) {
        policy.requireMayMaintain(actor);
        Plan plan = plans.byCode(code);
        plan.requireVersion(command.version());
        presets.requireChoosable(command.facts().lightPreset(), plan.facts().lightPreset());
        LightRules before = plan.lightRules();
        events.fire(plan.change(command.facts()));
        if (!before.equals(plan.lightRules())) rulesChanged.fire(new PlanRulesChanged(plan));
    }
}
