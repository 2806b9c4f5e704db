package guatu.exchange;

import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the units that a workbook names in the tree of units: by name, short name or alias, and by the beginning that a
 * list leaves out (市教育局、总工会 is 市总工会); what is found nowhere is new (rule I5).
 */
final class UnitDirectory {

    private static final int SHORTEST_ABOVE = 2;

    private final Map<String, Unit> known = new HashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Set<String> standalone = new HashSet<>();
    private final Map<String, String> fresh = new LinkedHashMap<>();

    /** @param units all active units, the oldest first */
    UnitDirectory(Collection<Unit> units, Reading reading) {
        units.forEach(this::know);
        List<TaskReading> tasks =
                reading.plans().stream().flatMap(plan -> plan.tasks().stream()).toList();
        tasks.stream().flatMap(UnitDirectory::names).forEach(this::name);
        tasks.forEach(this::findStandalone);
        named.entrySet().stream()
                .filter(name -> standalone.contains(name.getKey()))
                .sorted(Comparator.comparing(name -> name.getKey().length()))
                .forEach(name -> fresh.put(name.getKey(), name.getValue()));
    }

    private void know(Unit unit) {
        known.putIfAbsent(Units.plain(unit.name()), unit);
        if (unit.shortName() != null) known.putIfAbsent(Units.plain(unit.shortName()), unit);
        unit.aliases().forEach(alias -> known.putIfAbsent(alias, unit));
    }

    static Stream<String> names(TaskReading task) {
        return Stream.of(task.lead(), task.support(), task.guide()).flatMap(List::stream);
    }

    private void name(String written) {
        String plain = plain(written);
        if (!plain.isEmpty() && !known.containsKey(plain)) named.putIfAbsent(plain, Fit.cut(written, Fit.UNIT));
    }

    private void findStandalone(TaskReading task) {
        names(task)
                .map(UnitDirectory::plain)
                .filter(plain -> named.containsKey(plain) && longer(plain, task) == null)
                .forEach(standalone::add);
    }

    /** The name with the beginning of its leading unit put before it, where that is the name of a unit. */
    private String longer(String plain, TaskReading task) {
        for (String lead : task.lead()) {
            String beside = plain(lead);
            for (int i = beside.length() - 1; i > 0; i--) {
                String candidate = beside.substring(0, i) + plain;
                if (known.containsKey(candidate) || named.containsKey(candidate)) return candidate;
            }
        }
        return null;
    }

    /** The plain name under which the unit of this task is found or made; empty for a name without letters. */
    String plainOf(String written, TaskReading task) {
        String plain = plain(written);
        if (plain.isEmpty() || known.containsKey(plain) || fresh.containsKey(plain)) return plain;
        String longer = longer(plain, task);
        return longer == null ? plain : longer;
    }

    /** Units not in the tree yet, by plain name; shorter names first, so that one above comes before those below it. */
    Map<String, String> fresh() {
        return Collections.unmodifiableMap(fresh);
    }

    /** The unit of that plain name; null while it is not in the tree. */
    Unit known(String plain) {
        return known.get(plain);
    }

    void made(String plain, Unit unit) {
        known.put(plain, unit);
    }

    /** The plain name of the unit above: the longest name with which this one begins; null at the top. */
    String above(String plain) {
        for (int end = plain.length() - 1; end >= SHORTEST_ABOVE; end--) {
            String beginning = plain.substring(0, end);
            Unit unit = known.get(beginning);
            boolean byName = unit != null && plain(unit.name()).equals(beginning);
            if (byName || fresh.containsKey(beginning)) return beginning;
        }
        return null;
    }

    private static String plain(String written) {
        return Units.plain(Fit.cut(written, Fit.UNIT));
    }
}
