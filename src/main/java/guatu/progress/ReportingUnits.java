package guatu.progress;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import guatu.task.Part;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import jakarta.inject.Singleton;

/** For which unit a report speaks. */
@Singleton
class ReportingUnits {

    private final Units units;
    private final TaskPolicy policy;

    ReportingUnits(Units units, TaskPolicy policy) {
        this.units = units;
        this.policy = policy;
    }

    /** The actor's own unit; for the supervision office the one it names, which must have a part in the task. */
    Unit of(Actor actor, Task task, String named) {
        if (actor.worksForUnit()) return units.byId(actor.unitId());
        if (named == null || named.isBlank())
            return task.units(Part.LEAD).stream().findFirst().orElse(null);
        return units.called(named)
                .filter(unit -> policy.mayReportFor(unit.id(), task))
                .orElseThrow(() -> new RuleViolation("unit_has_no_part", "unit", named));
    }
}
