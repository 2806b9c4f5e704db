package guatu.organisation;

import guatu.shared.error.Forbidden;
import jakarta.inject.Singleton;

/** Who may keep units and people: administrators; and whose people a person sees (rule V1). */
@Singleton
class OrganisationPolicy {

    void requireMayMaintain(Actor actor) {
        if (!actor.is(Role.ADMIN)) throw new Forbidden("administrators_only");
    }

    /** The path in the unit tree below which this person sees people; null when they see none. */
    String peopleBelow(Actor actor) {
        if (actor.seesAll() || actor.is(Role.ADMIN)) return "/";
        return actor.worksForUnit() ? actor.unitPath() : null;
    }
}
