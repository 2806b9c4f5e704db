package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** Renames a unit, moves it in the tree, takes it out of use (停用) or back into use. */
@ApplicationScoped
public class ChangeUnit {

    /**
     * @param facts null to leave them as they are
     * @param active null to leave it as it is
     */
    public record Command(UnitFacts facts, Boolean active, int version) {}

    private final Units units;
    private final OrganisationPolicy policy;
    private final Events events;

    ChangeUnit(Units units, OrganisationPolicy policy, Events events) {
        this.units = units;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, long id, Command command) {
        policy.requireMayMaintain(actor);
        Unit unit = units.byId(id);
        unit.requireVersion(command.version());
        if (command.facts() != null) change(unit, command.facts());
        if (command.active() != null && command.active() != unit.active()) turn(unit, command.active());
    }

    private void change(Unit unit, UnitFacts facts) {
        if (unit.active()) units.requireFree(facts, unit.id());
        boolean moved = !Objects.equals(parentName(unit), facts.parent());
        Unit above = moved ? units.above(facts.parent()) : unit.parent();
        String oldPath = unit.path();
        DomainEvent changed = unit.change(facts, above);
        if (moved) settle(above, oldPath);
        if (!changed.before().equals(changed.after())) events.fire(changed);
    }

    private void settle(Unit above, String oldPath) {
        if (above != null) units.markChanged(above);
        units.resettle(oldPath);
    }

    private void turn(Unit unit, boolean active) {
        if (!active) {
            if (units.hasActiveBelow(unit)) throw new RuleViolation("unit_has_units", "active");
            events.fire(unit.deactivate());
            return;
        }
        units.requireFree(unit.facts(), unit.id());
        events.fire(unit.reactivate());
    }

    private static String parentName(Unit unit) {
        return unit.parent() == null ? null : unit.parent().name();
    }
}
