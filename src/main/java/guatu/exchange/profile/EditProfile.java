package guatu.exchange.profile;

import guatu.exchange.reading.Correction;
import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.web.Typed;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Renames a profile, or takes single decisions out of it. */
@ApplicationScoped
class EditProfile {

    private static final int LONGEST_NAME = 100;

    /** @param without keys of the decisions to take out; may be null */
    record Command(String name, List<String> without, int version) {}

    private final TaskPolicy policy;
    private final ImportProfiles profiles;
    private final SaidText text;
    private final Events events;

    EditProfile(TaskPolicy policy, ImportProfiles profiles, SaidText text, Events events) {
        this.policy = policy;
        this.profiles = profiles;
        this.text = text;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, String id, Command command) {
        policy.requireMayMaintain(actor);
        ImportProfile one = profiles.get(id);
        one.requireVersion(command.version());
        String name = Typed.words("name", command.name(), LONGEST_NAME);
        if (name == null) throw new RuleViolation("import_profile_name_needed", "name");
        List<String> without = command.without() == null ? List.of() : command.without();
        List<Correction> kept = text.read(one.corrections()).stream()
                .filter(said -> !without.contains(said.key()))
                .toList();
        DomainEvent happened = one.changed(name, text.of(kept));
        events.fire(happened);
    }
}
