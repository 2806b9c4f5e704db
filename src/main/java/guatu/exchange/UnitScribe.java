package guatu.exchange;

import guatu.exchange.reading.Reading;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the units that a workbook names and the tree lacks into the tree (rule I5). */
@ApplicationScoped
class UnitScribe {

    private final Units units;
    private final Events events;

    UnitScribe(Units units, Events events) {
        this.units = units;
        this.events = events;
    }

    /** What the tree holds and what it lacks; changes nothing. */
    UnitDirectory directory(Reading reading) {
        return new UnitDirectory(
                units.list("from Unit u left join fetch u.aliases where u.active = true order by u.id"), reading);
    }

    UnitDirectory settled(Reading reading) {
        UnitDirectory directory = directory(reading);
        directory.fresh().forEach((plain, name) -> {
            String above = directory.above(plain);
            Unit unit = units.add(new Unit(name, null, above == null ? null : directory.known(above)));
            directory.made(plain, unit);
            events.fire(unit.added());
        });
        return directory;
    }
}
