package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Corrects a person's name, post or unit, takes them out of use (停用) or back into use. */
@ApplicationScoped
public class ChangePerson {

    /**
     * @param facts null to leave them as they are
     * @param active null to leave it as it is
     */
    public record Command(PersonFacts facts, Boolean active, int version) {}

    private final Units units;
    private final People people;
    private final OrganisationPolicy policy;
    private final Events events;

    ChangePerson(Units units, People people, OrganisationPolicy policy, Events events) {
        this.units = units;
        this.people = people;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, long id, Command command) {
        policy.requireMayMaintain(actor);
        Person person = people.byId(id);
        person.requireVersion(command.version());
        if (command.facts() != null) change(person, command.facts());
        if (command.active() != null && command.active() != person.active())
            events.fire(command.active() ? person.reactivate() : person.deactivate());
        if (person.active()) people.requireNew(person);
    }

    private void change(Person person, PersonFacts facts) {
        DomainEvent changed = person.change(facts.name(), facts.jobTitle(), unit(person, facts.unit()));
        if (!changed.before().equals(changed.after())) events.fire(changed);
    }

    private Unit unit(Person person, String name) {
        if (person.unit().name().equals(name)) return person.unit();
        if (name == null) throw new RuleViolation("required", "unit");
        return units.called(name).orElseThrow(() -> new RuleViolation("unknown_unit", "unit", name));
    }
}
