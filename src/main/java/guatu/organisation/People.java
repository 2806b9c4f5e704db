package guatu.organisation;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All people of the office. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    /** The active person whom a ledger calls by name or by job title, in that unit. */
    public Optional<Person> called(String nameOrTitle, Unit unit) {
        return find(
                        "unit = ?1 and active = true and (name = ?2 or (name is null and jobTitle = ?2)) order by id",
                        unit,
                        nameOrTitle.strip())
                .firstResultOptional();
    }

    /** That person, kept anew where the office does not know them yet. */
    public Person calledOrNew(String nameOrTitle, Unit unit) {
        return called(nameOrTitle, unit).orElseGet(() -> {
            Person person = new Person(null, nameOrTitle, unit);
            persist(person);
            return person;
        });
    }

    public Person byId(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("person"));
    }

    List<Person> of(Unit unit) {
        return list("unit = ?1 order by id", unit);
    }

    /** Refuses a second active person of the same name and post in one unit. */
    void requireNew(Person person) {
        boolean known = of(person.unit()).stream()
                .anyMatch(other ->
                        other != person && other.active() && other.shown().equals(person.shown()));
        if (known) throw new RuleViolation("person_taken", person.name() == null ? "jobTitle" : "name", person.shown());
    }
}
