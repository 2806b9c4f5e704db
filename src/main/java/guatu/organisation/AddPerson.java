package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a person or a post (责任人) into a unit. */
@ApplicationScoped
public class AddPerson {

    private final Units units;
    private final People people;
    private final OrganisationPolicy policy;
    private final Events events;

    AddPerson(Units units, People people, OrganisationPolicy policy, Events events) {
        this.units = units;
        this.people = people;
        this.policy = policy;
        this.events = events;
    }

    /** Returns the id of the new person. */
    @Transactional
    public long handle(Actor actor, PersonFacts facts) {
        policy.requireMayMaintain(actor);
        Unit unit = facts.unit() == null ? null : units.called(facts.unit()).orElse(null);
        if (unit == null && facts.unit() != null) throw new RuleViolation("unknown_unit", "unit", facts.unit());
        Person person = new Person(facts.name(), facts.jobTitle(), unit);
        people.requireNew(person);
        people.persist(person);
        events.fire(person.added());
        return person.id();
    }
}
