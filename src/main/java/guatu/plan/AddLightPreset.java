package guatu.plan;

import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Adds a light preset for plans to choose. */
@ApplicationScoped
public class AddLightPreset {

    public record Command(
            @Size(max = 40) String code,
            @Size(max = 100) String name,
            @NotNull LightRules rules) {}

    private final LightPresets presets;
    private final PlanPolicy policy;
    private final Events events;

    AddLightPreset(LightPresets presets, PlanPolicy policy, Events events) {
        this.presets = presets;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public String handle(Actor actor, @Valid Command command) {
        policy.requireMayKeepPresets(actor);
        LightPreset preset = new LightPreset(command.code(), command.name(), command.rules());
        if (presets.findById(preset.code()) != null) throw new Conflict("preset_code_taken", null);
        presets.persist(preset);
        events.fire(preset.added());
        return preset.code();
    }
}
