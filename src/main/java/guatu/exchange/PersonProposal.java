package guatu.exchange;

import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import guatu.organisation.Person;
import guatu.organisation.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person whom a workbook names for a unit, and who will be taken for them: matched by name or job title within the
 * unit, else new, once however often the workbook names them.
 *
 * @param as NEW, NONE for nobody, or the id of a person of the unit
 * @param person who that is, in words; null while new
 * @param known true when the name is theirs as it stands, so that there is nothing to settle
 * @param tasks that name them
 * @param choices people of the unit, to choose from
 */
@Schema(name = "PersonProposal")
public record PersonProposal(
        String unit, String written, String as, String person, boolean known, int tasks, List<Chosen> choices) {

    static final String NEW = "NEW";
    static final String NONE = "NONE";

    /** A person of the unit. */
    @Schema(name = "PersonChoice")
    public record Chosen(String id, String shown) {}

    private record Named(String unitKey, String written) {}

    /** Names a person in the decisions. */
    static String key(String unit, String written) {
        return unit + " / " + written;
    }

    static List<PersonProposal> of(
            Reading reading, UnitDirectory units, PeopleDirectory people, Map<String, String> decided) {
        Map<Named, Integer> counted = new LinkedHashMap<>();
        reading.plans()
                .forEach(plan -> plan.tasks()
                        .forEach(task -> named(
                                task,
                                units,
                                (unit, written) -> counted.merge(new Named(unit, written), 1, Integer::sum))));
        return counted.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), units, people, decided))
                .toList();
    }

    /** The first person answers for the first leading unit, the second for the second, any more for the first again. */
    private static void named(TaskReading task, UnitDirectory units, BiConsumer<String, String> found) {
        if (task.owners().isEmpty() && task.leaders().isEmpty()) return;
        List<String> lead = units.keys(task.lead(), task, (unit, group) -> {});
        if (lead.isEmpty()) return;
        for (int i = 0; i < task.owners().size(); i++)
            name(lead.get(i < lead.size() ? i : 0), task.owners().get(i), units, found);
        for (int i = 0; i < Math.min(lead.size(), task.leaders().size()); i++)
            name(lead.get(i), task.leaders().get(i), units, found);
    }

    private static void name(String key, String written, UnitDirectory units, BiConsumer<String, String> found) {
        String called = Fit.orNull(written, Fit.PERSON);
        if (called != null) found.accept(units.current(key), called);
    }

    private static PersonProposal of(
            Named named, int tasks, UnitDirectory units, PeopleDirectory people, Map<String, String> decided) {
        String unitName = units.nameOf(named.unitKey());
        Unit unit = units.unit(named.unitKey());
        Person match = unit == null ? null : people.known(named.written(), unit.id());
        String decision = decided.get(key(unitName, named.written()));
        String usual = match == null ? NEW : String.valueOf(match.id());
        boolean same = match != null && named.written().equals(match.name() == null ? match.jobTitle() : match.name());
        List<Chosen> choices = unit == null
                ? List.of()
                : people.of(unit.id()).stream()
                        .map(person -> new Chosen(String.valueOf(person.id()), person.shown()))
                        .toList();
        String as = decision == null ? usual : decision;
        String shown = choices.stream()
                .filter(choice -> choice.id().equals(as))
                .map(Chosen::shown)
                .findFirst()
                .orElse(null);
        return new PersonProposal(unitName, named.written(), as, shown, same && decision == null, tasks, choices);
    }
}
