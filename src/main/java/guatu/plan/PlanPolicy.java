package guatu.plan;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import jakarta.inject.Singleton;

/** Who may keep plans: the supervision office. */
@Singleton
public class PlanPolicy {

    public boolean mayMaintain(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    public void requireMayMaintain(Actor actor) {
        if (!mayMaintain(actor)) throw new Forbidden("supervisors_only");
    }
}
