package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** Notes a leading unit's report on its part; one of any other unit is not noted here. */
    void reported(Unit unit, Integer percent, LocalDate periodFrom, LocalDate today) {
        leading().filter(a -> Objects.equals(a.unit(), unit)).forEach(a -> a.reported(percent, periodFrom, today));
    }

    /** As far as the latest part; {@code otherwise} where nobody leads. */
    int percent(int otherwise) {
        return leading().mapToInt(Assignment::percentReported).min().orElse(otherwise);
    }

    /** The earliest of the leading units' periods; null while one of them has not reported at all. */
    LocalDate reportedFor() {
        if (leading().anyMatch(a -> a.reportedFor() == null)) return null;
        return leading()
                .map(Assignment::reportedFor)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Assignment> leading() {
        return all.stream().filter(a -> a.part() == Part.LEAD);
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
