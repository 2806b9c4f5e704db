package guatu.exchange;

import guatu.exchange.UnitDecision.As;
import guatu.exchange.reading.Reading;
import guatu.organisation.Unit;
import guatu.organisation.UnitGroup;
import guatu.organisation.UnitGroups;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts the units and groups that a workbook names and the tree lacks into the tree, as decided (rule I5). */
@ApplicationScoped
class UnitScribe {

    private static final int DEEPEST = 20;

    private final Units units;
    private final UnitGroups groups;
    private final Events events;

    UnitScribe(Units units, UnitGroups groups, Events events) {
        this.units = units;
        this.groups = groups;
        this.events = events;
    }

    /** What the tree holds and what it lacks; changes nothing. */
    UnitDirectory directory(Reading reading) {
        return directory(reading, Decisions.NONE);
    }

    UnitDirectory directory(Reading reading, Decisions decisions) {
        return new UnitDirectory(
                units.list("from Unit u left join fetch u.aliases order by u.id"),
                groups.list("order by id"),
                reading,
                decisions.units());
    }

    /** Makes what is new; a decision that leads nowhere is refused by name. */
    void settle(UnitDirectory directory, Effects effects) {
        directory.wrong().forEach((written, asked) -> {
            throw new RuleViolation("import_unit_unknown", "decisions.units." + written, written, asked);
        });
        directory.fresh().keySet().forEach(plain -> made(directory, plain, effects, 0));
        directory.named().forEach((plain, written) -> {
            UnitDecision decision = directory.decision(plain);
            if (decision == null) return;
            if (decision.as() == As.GROUP) group(directory, plain, written, effects);
            else if (directory.known(plain) != null) alias(directory.known(plain), plain, effects);
        });
    }

    private Unit made(UnitDirectory directory, String plain, Effects effects, int depth) {
        if (directory.known(plain) != null) return directory.known(plain);
        String above = depth > DEEPEST ? null : directory.above(plain);
        Unit parent = above == null ? null : made(directory, above, effects, depth + 1);
        String name = directory.fresh().get(plain);
        Unit same = directory.known(Units.plain(name));
        if (same != null) {
            directory.made(plain, same);
            return same;
        }
        Unit unit = units.add(new Unit(name, null, parent));
        directory.made(plain, unit);
        effects.units().add(unit.id());
        events.fire(unit.added());
        return unit;
    }

    private void alias(Unit unit, String plain, Effects effects) {
        if (plain.equals(Units.plain(unit.name()))
                || plain.equals(Units.plain(unit.shortName()))
                || unit.aliases().contains(plain)) return;
        events.fire(unit.alsoCalled(plain));
        effects.aliases().put(plain, unit.id());
    }

    private void group(UnitDirectory directory, String plain, String written, Effects effects) {
        String name = directory.groupName(plain);
        UnitGroup known = groups.called(name).orElse(null);
        if (known == null) add(new UnitGroup(name, List.of(written), members(directory, plain)), effects);
        else if (!known.plainNames().contains(plain)) {
            events.fire(known.alsoCalled(plain));
            effects.groupAliases().put(plain, known.id());
        }
    }

    private static List<Unit> members(UnitDirectory directory, String plain) {
        return directory.members(plain).stream().map(directory::unit).toList();
    }

    private void add(UnitGroup group, Effects effects) {
        groups.persist(group);
        effects.groups().add(group.id());
        events.fire(group.added());
    }
}
