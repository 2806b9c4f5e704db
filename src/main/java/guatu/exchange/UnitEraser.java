package guatu.exchange;

import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes back the units and aliases that an import put into the tree, as far as nobody else uses them. */
@ApplicationScoped
class UnitEraser {

    private static final Set<String> PARTS = Set.of("unit_alias");

    private final Units units;
    private final References references;
    private final Events events;

    UnitEraser(Units units, References references, Events events) {
        this.units = units;
        this.references = references;
        this.events = events;
    }

    void erase(Effects effects, String reason) {
        effects.aliases()
                .forEach((alias, id) -> units.findByIdOptional(id)
                        .filter(unit -> unit.aliases().contains(alias))
                        .ifPresent(
                                unit -> events.fire(unit.noLongerCalled(alias).because(reason))));
        List<Long> left = new ArrayList<>(effects.units());
        List<Long> free;
        do {
            free = free(left);
            for (Long id : free) erase(units.findById(id), reason);
            units.flush();
            left.removeAll(free);
        } while (!free.isEmpty());
    }

    /** Each round frees the units above those that went. */
    private List<Long> free(List<Long> ids) {
        Set<Long> used = references.referred("unit", ids, PARTS);
        return ids.stream().filter(id -> !used.contains(id)).toList();
    }

    private void erase(Unit unit, String reason) {
        if (unit == null) return;
        events.fire(unit.removed().because(reason));
        units.delete(unit);
    }
}
