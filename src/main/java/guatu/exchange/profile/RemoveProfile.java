package guatu.exchange.profile;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forgets what was decided about a shape of workbooks; imports that were read by it stay as they are. */
@ApplicationScoped
class RemoveProfile {

    private final TaskPolicy policy;
    private final ImportProfiles profiles;
    private final Events events;

    RemoveProfile(TaskPolicy policy, ImportProfiles profiles, Events events) {
        this.policy = policy;
        this.profiles = profiles;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, String id, int version) {
        policy.requireMayMaintain(actor);
        ImportProfile one = profiles.get(id);
        one.requireVersion(version);
        events.fire(one.removed());
        profiles.delete(one);
    }
}
