package guatu.calendar;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import jakarta.inject.Singleton;

/** Who may keep the calendar: administrators. */
@Singleton
class CalendarPolicy {

    void requireMayMaintain(Actor actor) {
        if (!actor.is(Role.ADMIN)) throw new Forbidden("administrators_only");
    }
}
