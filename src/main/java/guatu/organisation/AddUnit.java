package guatu.organisation;

import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a new unit into the tree; no active unit may go by any of its names (rule I5). */
@ApplicationScoped
public class AddUnit {

    private final Units units;
    private final OrganisationPolicy policy;
    private final Events events;

    AddUnit(Units units, OrganisationPolicy policy, Events events) {
        this.units = units;
        this.policy = policy;
        this.events = events;
    }

    /** Returns the id of the new unit. */
    @Transactional
    public long handle(Actor actor, UnitFacts facts) {
        policy.requireMayMaintain(actor);
        units.requireFree(facts, null);
        Unit above = units.above(facts.parent());
        Unit unit = new Unit(facts.name(), facts.shortName(), above);
        unit.change(facts, above);
        units.add(unit);
        events.fire(unit.added());
        return unit.id();
    }
}
