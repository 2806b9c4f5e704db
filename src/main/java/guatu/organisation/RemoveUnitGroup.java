package guatu.organisation;

import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a group of units (单位组) off the list; tasks keep the name that was meant. */
@ApplicationScoped
public class RemoveUnitGroup {

    private final UnitGroups groups;
    private final OrganisationPolicy policy;
    private final Events events;

    RemoveUnitGroup(UnitGroups groups, OrganisationPolicy policy, Events events) {
        this.groups = groups;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, long id, int version) {
        policy.requireMayMaintain(actor);
        UnitGroup group = groups.byId(id);
        group.requireVersion(version);
        events.fire(group.removed());
        groups.delete(group);
    }
}
