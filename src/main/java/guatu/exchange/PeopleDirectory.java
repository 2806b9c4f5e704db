package guatu.exchange;

import guatu.organisation.People;
import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The people whom a workbook calls by name or job title, read once for a whole import: of one unit, one name or title is
 * one person; a title that several named people bear is nobody's.
 */
final class PeopleDirectory {

    private record Key(Long unit, String called) {}

    private final People people;
    private final Map<String, String> decided;
    private final Map<Long, Person> all = new HashMap<>();
    private final Map<Key, Person> known = new HashMap<>();
    private final List<Long> made = new ArrayList<>();

    /** @param decided by {@link PersonProposal#key}: NEW, NONE, or the id of a person */
    PeopleDirectory(People people, Map<String, String> decided) {
        this.people = people;
        this.decided = decided;
        List<Person> active = people.list("active = true order by id");
        active.forEach(person -> all.put(person.id(), person));
        active.forEach(person -> know(person, person.name() == null ? person.jobTitle() : person.name()));
        Map<Key, Person> titles = new HashMap<>();
        Set<Key> several = new HashSet<>();
        for (Person person : active) {
            if (person.name() == null || person.jobTitle() == null) continue;
            Key key = key(person.unit().id(), person.jobTitle());
            if (titles.put(key, person) != null) several.add(key);
        }
        titles.keySet().removeAll(several);
        titles.forEach(known::putIfAbsent);
    }

    private void know(Person person, String called) {
        known.putIfAbsent(key(person.unit().id(), called), person);
    }

    /** Width and blanks do not make another person. */
    private static Key key(Long unit, String called) {
        return new Key(unit, Units.plain(called));
    }

    /** That person of the unit, kept anew where the office does not know them yet; null for a name without letters. */
    Person of(String written, Unit unit) {
        String called = Fit.orNull(written, Fit.PERSON);
        String decision = decided.getOrDefault(PersonProposal.key(unit.name(), called), "");
        if (called == null || decision.equals(PersonProposal.NONE)) return null;
        if (!decision.isEmpty() && !decision.equals(PersonProposal.NEW)) return chosen(decision, unit, called);
        return known.computeIfAbsent(key(unit.id(), called), key -> {
            Person person = new Person(null, called, unit);
            people.persist(person);
            made.add(person.id());
            return person;
        });
    }

    private Person chosen(String id, Unit unit, String called) {
        Person person = id.matches("\\d{1,18}") ? all.get(Long.valueOf(id)) : null;
        if (person == null || !Objects.equals(person.unit().id(), unit.id()))
            throw new RuleViolation("import_person_unknown", "decisions.people", called, unit.name());
        return person;
    }

    /** The person who would be taken for that name in a unit; null while there is none. */
    Person known(String written, Long unit) {
        return known.get(key(unit, written));
    }

    /** The people of a unit, the oldest first. */
    List<Person> of(Long unit) {
        return all.values().stream()
                .filter(person -> person.unit().id().equals(unit))
                .sorted(java.util.Comparator.comparing(Person::id))
                .toList();
    }

    /** The ids of people whom the office did not know before. */
    List<Long> made() {
        return List.copyOf(made);
    }
}
