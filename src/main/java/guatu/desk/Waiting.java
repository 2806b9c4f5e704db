package guatu.desk;

import guatu.closing.WaitingClosings;
import guatu.extension.WaitingExtensions;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Counts what waits for a supervisor's decision (待办理), for the menu. */
@ApplicationScoped
class Waiting {

    private final WaitingClosings closings;
    private final WaitingExtensions extensions;

    Waiting(WaitingClosings closings, WaitingExtensions extensions) {
        this.closings = closings;
        this.extensions = extensions;
    }

    long count(Actor actor, LocalDate day) {
        if (actor == null || !actor.is(Role.SUPERVISOR)) return 0;
        TaskFilter all = TaskFilter.all(day);
        return closings.count(actor, all) + extensions.count(actor, all);
    }
}
