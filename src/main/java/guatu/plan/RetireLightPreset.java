package guatu.plan;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a light preset out of the choice of plans, or puts it back. */
@ApplicationScoped
public class RetireLightPreset {

    public record Command(boolean active, int version) {}

    private final LightPresets presets;
    private final PlanPolicy policy;
    private final Events events;

    RetireLightPreset(LightPresets presets, PlanPolicy policy, Events events) {
        this.presets = presets;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, String code, Command command) {
        policy.requireMayKeepPresets(actor);
        LightPreset preset = presets.byCode(code);
        preset.requireVersion(command.version());
        if (preset.active() == command.active()) return;
        events.fire(command.active() ? preset.reactivate() : preset.deactivate());
    }
}
