package guatu.exchange;

import guatu.organisation.People;
import guatu.organisation.Person;
import guatu.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people whom a workbook calls by name or job title, read once for a whole import. */
final class PeopleDirectory {

    private record Key(Long unit, String called) {}

    private final People people;
    private final Map<Key, Person> known = new HashMap<>();
    private final List<Long> made = new ArrayList<>();

    PeopleDirectory(People people) {
        this.people = people;
        people.list("active = true order by id").forEach(this::know);
    }

    private void know(Person person) {
        String called = person.name() == null ? person.jobTitle() : person.name();
        known.putIfAbsent(new Key(person.unit().id(), called), person);
    }

    /** That person of the unit, kept anew where the office does not know them yet; null for a name without letters. */
    Person of(String written, Unit unit) {
        String called = Fit.orNull(written, Fit.PERSON);
        if (called == null) return null;
        return known.computeIfAbsent(new Key(unit.id(), called), key -> {
            Person person = new Person(null, called, unit);
            people.persist(person);
            made.add(person.id());
            return person;
        });
    }

    /** The ids of people whom the office did not know before. */
    List<Long> made() {
        return List.copyOf(made);
    }
}
