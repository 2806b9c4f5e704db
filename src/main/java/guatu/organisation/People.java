package guatu.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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
}
