package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts a group of units (单位组) down, or changes its names and members; tasks already given out stay as they are. */
@ApplicationScoped
public class KeepUnitGroup {

    /**
     * @param id null for a new group
     * @param members names of the units in it
     */
    public record Command(Long id, String name, List<String> aliases, List<String> members, int version) {}

    private final UnitGroups groups;
    private final Units units;
    private final OrganisationPolicy policy;
    private final Events events;

    KeepUnitGroup(UnitGroups groups, Units units, OrganisationPolicy policy, Events events) {
        this.groups = groups;
        this.units = units;
        this.policy = policy;
        this.events = events;
    }

    /** Returns the id of the group. */
    @Transactional
    public long handle(Actor actor, Command command) {
        policy.requireMayMaintain(actor);
        List<Unit> members = command.members().stream().map(this::member).toList();
        if (command.id() == null) return add(command, members);
        change(groups.byId(command.id()), command, members);
        return command.id();
    }

    private long add(Command command, List<Unit> members) {
        UnitGroup group = new UnitGroup(command.name(), command.aliases(), members);
        groups.requireFree(group);
        groups.persist(group);
        events.fire(group.added());
        return group.id();
    }

    private void change(UnitGroup group, Command command, List<Unit> members) {
        group.requireVersion(command.version());
        DomainEvent changed = group.change(command.name(), command.aliases(), members);
        groups.requireFree(group);
        if (!changed.before().equals(changed.after())) events.fire(changed);
    }

    private Unit member(String name) {
        return units.called(name).orElseThrow(() -> new RuleViolation("unknown_unit", "members", name));
    }
}
