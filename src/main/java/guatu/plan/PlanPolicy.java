package guatu.plan;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import jakarta.inject.Singleton;

/** Who may keep plans: the supervision office; and light presets: administrators. */
@Singleton
public class PlanPolicy {

    public boolean mayMaintain(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    void requireMayKeepPresets(Actor actor) {
        if (!actor.is(Role.ADMIN)) throw new Forbidden("administrators_only");
    }

    public void requireMayMaintain(Actor actor) {
        if (!mayMaintain(actor)) throw new Forbidden("supervisors_only");
    }
}
