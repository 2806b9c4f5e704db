package guatu.plan;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Changes a light preset; the plans that chose it follow, except in the values that they set differently. */
@ApplicationScoped
public class ChangeLightPreset {

    public record Command(
            @Size(max = 100) String name, @NotNull LightRules rules, int version) {}

    private final LightPresets presets;
    private final Plans plans;
    private final PlanPolicy policy;
    private final Events events;
    private final Event<PlanRulesChanged> rulesChanged;

    ChangeLightPreset(
            LightPresets presets, Plans plans, PlanPolicy policy, Events events, Event<PlanRulesChanged> rulesChanged) {
        this.presets = presets;
        this.plans = plans;
        this.policy = policy;
        this.events = events;
        this.rulesChanged = rulesChanged;
    }

    @Transactional
    public void handle(Actor actor, String code, @Valid Command command) {
        policy.requireMayKeepPresets(actor);
        LightPreset preset = presets.byCode(code);
        preset.requireVersion(command.version());
        LightRules before = preset.rules();
        events.fire(preset.change(command.name(), command.rules()));
        for (Plan plan : plans.litBy(code)) follow(plan, plan.lightRules().following(before, command.rules()));
    }

    private void follow(Plan plan, LightRules rules) {
        if (rules.equals(plan.lightRules())) return;
        PlanFacts facts = plan.facts();
        events.fire(plan.change(facts.lit(facts.lightPreset(), rules)));
        rulesChanged.fire(new PlanRulesChanged(plan));
    }
}
