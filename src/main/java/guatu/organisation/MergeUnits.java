package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/**
 * Merges one unit into another (单位合并): its people, the units below it and, told by {@link UnitsMerged}, its tasks and
 * accounts go to the other; its names stay as aliases; reports keep the name they were filed under.
 */
@ApplicationScoped
public class MergeUnits {

    /** @param into name of the unit that takes over */
    public record Command(String into, int version) {}

    private final Units units;
    private final People people;
    private final UnitGroups groups;
    private final OrganisationPolicy policy;
    private final Events events;
    private final Event<UnitsMerged> merged;

    MergeUnits(
            Units units,
            People people,
            UnitGroups groups,
            OrganisationPolicy policy,
            Events events,
            Event<UnitsMerged> merged) {
        this.units = units;
        this.people = people;
        this.groups = groups;
        this.policy = policy;
        this.events = events;
        this.merged = merged;
    }

    @Transactional
    public void handle(Actor actor, long id, Command command) {
        policy.requireMayMaintain(actor);
        Unit from = units.byId(id);
        from.requireVersion(command.version());
        Unit into = into(command.into());
        events.fire(from.mergeInto(into));
        for (Unit child : units.under(from)) {
            String oldPath = child.path();
            child.moveUnder(into);
            units.resettle(oldPath);
        }
        people.of(from).forEach(person -> person.moveTo(into));
        groups.listAll().forEach(group -> group.replace(from, into));
        merged.fire(new UnitsMerged(from, into));
    }

    private Unit into(String name) {
        if (name == null || name.isBlank()) throw new RuleViolation("required", "into");
        return units.called(name).orElseThrow(() -> new RuleViolation("unknown_unit", "into", name));
    }
}
