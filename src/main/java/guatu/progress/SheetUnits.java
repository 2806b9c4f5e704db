package guatu.progress;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose sheet a person may open: one's own unit's; the supervision office that of the unit it files for (代填). */
@ApplicationScoped
class SheetUnits {

    private final Units units;

    SheetUnits(Units units) {
        this.units = units;
    }

    Unit of(Actor actor, String name) {
        if (actor.worksForUnit()) return units.byId(actor.unitId());
        if (!actor.is(Role.SUPERVISOR)) throw new Forbidden("units_only");
        if (name == null || name.isBlank()) throw new RuleViolation("required", "unit");
        return units.byName(name);
    }
}
