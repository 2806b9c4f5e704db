package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The units that answer for one task together (责任单位), part by part. */
final class Answerable {

    private final Task task;
    private final List<Assignment> all;

    Answerable(Task task, List<Assignment> all) {
        this.task = task;
        this.all = all;
    }

    /** Names the units of one part, in order; a unit keeps its people where it stays. */
    void assign(Part part, List<Unit> units) {
        all.removeIf(a -> a.part() == part && !units.contains(a.unit()));
        int ordinal = 0;
        for (Unit unit : units) of(unit, part).place(++ordinal);
    }

    void people(Unit lead, Person leader, Person owner, Person liaison) {
        of(lead, Part.LEAD).people(leader, owner, liaison);
    }

    /** Puts one unit in the place of another; where it has the same part already, the other's place is dropped. */
    void replace(Unit from, Unit to) {
        for (Assignment old : List.copyOf(all)) {
            if (!Objects.equals(old.unit(), from)) continue;
            boolean twice = all.stream().anyMatch(a -> a.part() == old.part() && Objects.equals(a.unit(), to));
            if (twice) all.remove(old);
            else old.handTo(to);
        }
    }

    private Assignment of(Unit unit, Part part) {
        return all.stream()
                .filter(a -> a.part() == part && Objects.equals(a.unit(), unit))
                .findFirst()
                .orElseGet(() -> add(new Assignment(task, unit, part, 0)));
    }

    private Assignment add(Assignment added) {
        all.add(added);
        return added;
    }

    /** A leading unit's place; NotFound where it leads nothing here. */
    Assignment lead(Long unitId) {
        return all.stream()
                .filter(a -> a.part() == Part.LEAD && Objects.equals(a.unit().id(), unitId))
                .findFirst()
                .orElseThrow(() -> new NotFound("part"));
    }

    /** Where several units lead, each has to report its part done first (rule C4). */
    void requireAllDone() {
        if (units(Part.LEAD).size() < 2) return;
        List<String> missing = all.stream()
                .filter(a -> a.part() == Part.LEAD && !a.isDone())
                .map(a -> a.unit().name())
                .toList();
        if (!missing.isEmpty()) throw new RuleViolation("parts_open", "lead", missing);
    }

    void forgetDone() {
        all.forEach(Assignment::resume);
    }

    List<Unit> units(Part part) {
        return all.stream()
                .filter(a -> a.part() == part)
                .sorted(Comparator.comparingInt(Assignment::ordinal))
                .map(Assignment::unit)
                .toList();
    }

    Part partOf(Long unitId) {
        return all.stream()
                .filter(a -> Objects.equals(a.unit().id(), unitId))
                .map(Assignment::part)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
