package guatu.exchange;

import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit name of a workbook that the tree does not know as it stands, and what will be made of it (rule I5).
 *
 * @param as NEW, UNIT (found by the place left out, or chosen), GROUP, or OPEN for a group whose members nobody has named
 * @param name that the new unit will bear, or of the unit or group that is meant; null while open
 * @param parent the unit above a new one; null at the top
 * @param members of a group
 * @param tasks that name it
 */
@Schema(name = "UnitProposal")
public record UnitProposal(
        String written, UnitDecision.As as, String name, String parent, List<String> members, int tasks) {

    static List<UnitProposal> of(Reading reading, UnitDirectory units) {
        List<TaskReading> tasks =
                reading.plans().stream().flatMap(plan -> plan.tasks().stream()).toList();
        var counts = tasks.stream()
                .flatMap(task ->
                        UnitDirectory.names(task).map(UnitDirectory::plain).distinct())
                .collect(Collectors.groupingBy(plain -> plain, Collectors.counting()));
        return units.named().entrySet().stream()
                .map(name -> of(name.getKey(), name.getValue(), tasks, units, counts.getOrDefault(name.getKey(), 0L)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static UnitProposal of(
            String plain, String written, List<TaskReading> tasks, UnitDirectory units, long count) {
        if (units.meansMany(plain)) return group(plain, written, units, (int) count);
        if (units.known(plain) != null) {
            return new UnitProposal(
                    written, UnitDecision.As.UNIT, units.known(plain).name(), null, List.of(), (int) count);
        }
        if (units.fresh().containsKey(plain)) return fresh(plain, written, units, (int) count);
        Set<String> found = tasks.stream()
                .filter(task -> UnitDirectory.names(task).anyMatch(written::equals))
                .map(task -> units.nameOf(units.current(units.plainOf(written, task))))
                .collect(Collectors.toSet());
        String only = found.size() == 1 ? found.iterator().next() : String.join("、", found);
        return new UnitProposal(written, UnitDecision.As.UNIT, only, null, List.of(), (int) count);
    }

    private static UnitProposal fresh(String plain, String written, UnitDirectory units, int tasks) {
        String above = units.above(plain);
        String parent = above == null
                ? null
                : units.known(above) != null
                        ? units.known(above).name()
                        : units.fresh().get(above);
        return new UnitProposal(written, UnitDecision.As.NEW, units.fresh().get(plain), parent, List.of(), tasks);
    }

    private static UnitProposal group(String plain, String written, UnitDirectory units, int tasks) {
        List<String> members = units.members(plain);
        if (members == null) return new UnitProposal(written, UnitDecision.As.OPEN, null, null, List.of(), tasks);
        return new UnitProposal(
                written,
                UnitDecision.As.GROUP,
                units.groupName(plain),
                null,
                members.stream().map(units::nameOf).toList(),
                tasks);
    }
}
