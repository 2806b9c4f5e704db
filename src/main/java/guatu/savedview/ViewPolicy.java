package guatu.savedview;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import jakarta.inject.Singleton;

/** Who may share views with the office, and keep the shared ones: the supervision office; everybody keeps their own. */
@Singleton
class ViewPolicy {

    void requireMayShare(Actor actor) {
        if (!actor.is(Role.SUPERVISOR)) throw new Forbidden("supervisors_share");
    }

    boolean mayShare(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    static boolean mayKeep(Actor actor, SavedView view) {
        return view.isOf(actor) || view.shared() && actor.is(Role.SUPERVISOR);
    }

    void requireMayKeep(Actor actor, SavedView view) {
        if (!mayKeep(actor, view)) throw new Forbidden("supervisors_share");
    }
}
