package guatu.exchange.outgoing;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Gives a unit the workbook that it fills in away from the house (填报表). */
@ApplicationScoped
class ExportReturn {

    /**
     * @param unit name of the unit; a unit's own people may leave it out
     * @param plan code of the only plan wanted; null for all
     */
    record Command(String unit, String plan) {}

    private final Units units;
    private final ReturnOut workbook;
    private final Events events;
    private final Today today;

    ExportReturn(Units units, ReturnOut workbook, Events events, Today today) {
        this.units = units;
        this.workbook = workbook;
        this.events = events;
        this.today = today;
    }

    @Transactional
    LedgerFile handle(Actor actor, Command command) {
        Unit unit = unit(actor, command.unit());
        Asked asked = ReturnOut.openTasks(actor, unit, command.plan(), today.date());
        String name = ReturnOut.name(unit, asked.day());
        LedgerFile file = TemporaryFile.written(name, LedgerFile.Kind.XLSX, out -> workbook.write(asked, unit, out));
        events.fire(DomainEvent.of(
                "unit",
                unit.name(),
                "return_exported",
                Map.of(),
                Map.of("plan", asked.words(), "tasks", file.tasks())));
        return file;
    }

    private Unit unit(Actor actor, String name) {
        boolean named = name != null && !name.isBlank();
        if (actor.worksForUnit()) {
            Unit own = units.byId(actor.unitId());
            if (named && !units.byName(name).id().equals(own.id())) throw new Forbidden("own_unit_only");
            return own;
        }
        if (!actor.is(Role.SUPERVISOR)) throw new Forbidden("supervisors_only");
        if (!named) throw new RuleViolation("required", "unit");
        return units.byName(name);
    }
}
