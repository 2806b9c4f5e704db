package guatu.exchange;

import guatu.exchange.UnitDecision.As;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import guatu.organisation.Unit;
import guatu.organisation.UnitGroup;
import guatu.organisation.UnitGroups;
import guatu.organisation.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Finds the units that a workbook names in the tree of units: by name, short name or alias, by the beginning that a list
 * or a whole workbook leaves out, as a group, or as a person decided; what is found nowhere is new (rule I5).
 */
final class UnitDirectory {

    /** Before the name of a group that nobody has filled, where a unit's key would stand. */
    static final String OPEN = "?";

    private static final int SHORTEST_ABOVE = 2;

    private final Map<Long, Unit> all = new HashMap<>();
    private final Map<String, Unit> known = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, UnitDecision> decided = new LinkedHashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Set<String> standalone = new HashSet<>();
    private final Map<String, String> fresh = new LinkedHashMap<>();
    private final LeftOutPrefixes prefixes;

    /** A group of units under its name, with the keys of its members. */
    private record Group(String name, List<String> members) {}

    /** @param units all units, the oldest first */
    UnitDirectory(
            Collection<Unit> units,
            Collection<UnitGroup> unitGroups,
            Reading reading,
            Map<String, UnitDecision> decisions) {
        units.forEach(this::know);
        unitGroups.forEach(this::know);
        decisions.forEach((written, decision) -> decided.put(plain(written), decision));
        List<TaskReading> tasks =
                reading.plans().stream().flatMap(plan -> plan.tasks().stream()).toList();
        tasks.stream().flatMap(UnitDirectory::names).forEach(this::name);
        prefixes = new LeftOutPrefixes(reading, known, named.keySet());
        decided.entrySet().removeIf(one -> isRestored(one.getKey(), one.getValue()));
        decided.forEach(this::match);
        tasks.forEach(this::findStandalone);
        named.entrySet().stream()
                .filter(name -> standalone.contains(name.getKey()))
                .sorted(Comparator.comparing(name -> name.getKey().length()))
                .forEach(name -> fresh.put(name.getKey(), newName(name.getKey(), name.getValue())));
        decided.forEach(this::group);
    }

    private void know(Unit unit) {
        all.put(unit.id(), unit);
        if (!unit.active()) return;
        known.putIfAbsent(Units.plain(unit.name()), unit);
        if (unit.shortName() != null) known.putIfAbsent(Units.plain(unit.shortName()), unit);
        unit.aliases().forEach(alias -> known.putIfAbsent(alias, unit));
    }

    private void know(UnitGroup group) {
        List<String> members = group.members().stream()
                .filter(Unit::active)
                .map(UnitDirectory::key)
                .toList();
        group.plainNames().forEach(name -> groups.putIfAbsent(name, new Group(group.name(), members)));
    }

    static Stream<String> names(TaskReading task) {
        return Stream.of(task.lead(), task.support(), task.guide()).flatMap(List::stream);
    }

    private void name(String written) {
        String plain = plain(written);
        if (!plain.isEmpty() && !known.containsKey(plain)) named.putIfAbsent(plain, Fit.cut(written, Fit.UNIT));
    }

    /** True where a person leaves it at the full names that the reading gives a shortened one, and these are yet to be made. */
    private boolean isRestored(String plain, UnitDecision decision) {
        if (decision.as() != As.UNIT || decision.name() == null || known.containsKey(plain(decision.name())))
            return false;
        return Stream.of(decision.name().split("、"))
                .map(UnitDirectory::plain)
                .allMatch(full -> !full.equals(plain) && full.endsWith(plain));
    }

    /** Takes a name for the unit that a person chose; a choice that leads nowhere is kept to be told. */
    private void match(String plain, UnitDecision decision) {
        if (decision.as() == As.NEW && decision.name() == null || !named.containsKey(plain)) return;
        if (decision.as() != As.UNIT && decision.as() != As.NEW) return;
        Unit unit = known.get(plain(decision.name()));
        if (unit != null) known.put(plain, unit);
        else if (decision.as() == As.UNIT) wrong.put(named.get(plain), decision.name() == null ? "" : decision.name());
    }

    private void group(String plain, UnitDecision decision) {
        if (decision.as() != As.GROUP || !named.containsKey(plain)) return;
        String name = decision.name() == null ? named.get(plain) : decision.name();
        Group existing = groups.get(plain(name));
        List<String> members = new ArrayList<>();
        for (String member : decision.members()) {
            String key = keyOf(plain(member));
            if (key == null) wrong.put(named.get(plain), member);
            else members.add(key);
        }
        if (existing != null) groups.put(plain, existing);
        else if (members.isEmpty()) wrong.putIfAbsent(named.get(plain), "");
        else groups.put(plain, new Group(name, members));
    }

    private void findStandalone(TaskReading task) {
        names(task)
                .map(UnitDirectory::plain)
                .filter(plain -> named.containsKey(plain) && !known.containsKey(plain) && !meansMany(plain))
                .filter(plain -> decidedAs(plain, As.NEW) || restored(plain, task) == null)
                .forEach(standalone::add);
    }

    /** True for a name that stands for a group, known or not. */
    boolean meansMany(String plain) {
        if (decidedAs(plain, As.NEW) || decidedAs(plain, As.UNIT) || known.containsKey(plain)) return false;
        return groups.containsKey(plain)
                || decidedAs(plain, As.GROUP)
                || decidedAs(plain, As.OPEN)
                || UnitGroups.looksLikeGroup(plain);
    }

    private boolean decidedAs(String plain, As as) {
        return decided.containsKey(plain) && decided.get(plain).as() == as;
    }

    private String newName(String plain, String written) {
        return decidedAs(plain, As.NEW) && decided.get(plain).name() != null
                ? Fit.cut(decided.get(plain).name(), Fit.UNIT)
                : written;
    }

    private String restored(String plain, TaskReading task) {
        String longer = longer(plain, task);
        return longer == null ? prefixes.restored(plain) : longer;
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
        if (plain.isEmpty() || known.containsKey(plain) || fresh.containsKey(plain) || meansMany(plain)) return plain;
        String restored = restored(plain, task);
        return restored == null ? plain : restored;
    }

    /** Units not in the tree yet, by plain name; shorter names first, so that one above comes before those below it. */
    Map<String, String> fresh() {
        return Collections.unmodifiableMap(fresh);
    }

    /** Names in the workbook that the tree does not know as they stand, by plain name. */
    Map<String, String> named() {
        return Collections.unmodifiableMap(named);
    }

    /** Decisions that lead nowhere: the name as written, and the unit that was asked for. */
    Map<String, String> wrong() {
        return Collections.unmodifiableMap(wrong);
    }

    UnitDecision decision(String plain) {
        return decided.get(plain);
    }

    /** The unit of that plain name; null while it is not in the tree. */
    Unit known(String plain) {
        return known.get(plain);
    }

    void made(String plain, Unit unit) {
        all.put(unit.id(), unit);
        known.put(plain, unit);
        known.putIfAbsent(Units.plain(unit.name()), unit);
    }

    /** The plain name of the unit above: as decided, else the longest name with which this one begins; null at the top. */
    String above(String plain) {
        UnitDecision decision = decided.get(plain);
        if (decision != null && decision.as() == As.NEW && decision.parent() != null) {
            String parent = plain(decision.parent());
            return keyOf(parent) == null || parent.equals(plain) ? null : parent;
        }
        for (int end = plain.length() - 1; end >= SHORTEST_ABOVE; end--) {
            String beginning = plain.substring(0, end);
            Unit unit = known.get(beginning);
            boolean byName = unit != null && plain(unit.name()).equals(beginning);
            if (byName || fresh.containsKey(beginning)) return beginning;
        }
        return null;
    }

    /** The members of a group as plain names or keys; null where nobody has said who they are. */
    List<String> members(String plain) {
        Group group = groups.get(plain);
        return group == null || group.members().isEmpty() ? null : group.members();
    }

    String groupName(String plain) {
        return groups.get(plain).name();
    }

    /** The keys of the units that a line names, each once; a group stands for its members, and {@code meant} is told. */
    List<String> keys(List<String> written, TaskReading task, BiConsumer<String, String> meant) {
        List<String> keys = new ArrayList<>();
        for (String name : written) {
            String plain = plainOf(name, task);
            List<String> members = meansMany(plain) ? members(plain) : null;
            if (members != null) members.forEach(member -> meant.accept(member, groupName(plain)));
            if (members != null) keys.addAll(members.stream().map(this::current).toList());
            else if (keyOf(plain) != null) keys.add(keyOf(plain));
        }
        return keys.stream().distinct().toList();
    }

    /** Groups named by these that nobody has filled: they get no part in the task. */
    List<String> open(List<String> written, TaskReading task) {
        return written.stream()
                .filter(name -> meansMany(plainOf(name, task)) && members(plainOf(name, task)) == null)
                .toList();
    }

    private String keyOf(String plain) {
        Unit unit = known.get(plain);
        if (unit != null) return key(unit);
        return fresh.containsKey(plain) ? plain : null;
    }

    /** A unit of the tree by its id, a new one by its plain name. */
    static String key(Unit unit) {
        return "#" + unit.id();
    }

    /** The key after mergers, and of a new unit once it is made. */
    String current(String key) {
        Unit unit = unit(key);
        return unit == null ? key : key(unit);
    }

    /** The unit of a key, the one that took over where it was merged; null while it is new. */
    Unit unit(String key) {
        if (!key.startsWith("#")) return known.get(key);
        Unit unit = all.get(Long.valueOf(key.substring(1)));
        while (unit != null && unit.mergedInto() != null)
            unit = all.get(unit.mergedInto().id());
        return unit;
    }

    String nameOf(String key) {
        Unit unit = unit(key);
        return unit == null ? fresh.getOrDefault(key, key) : unit.name();
    }

    static String plain(String written) {
        return Units.plain(Fit.cut(written, Fit.UNIT));
    }
}
