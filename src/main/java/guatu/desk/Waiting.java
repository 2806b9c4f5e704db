package guatu.desk;

import guatu.closing.WaitingClosings;
import guatu.extension.WaitingExtensions;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.task.TaskFilter;
import io.quarkus.runtime.BlockingOperationControl;
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

    /** 0 also where the database cannot be asked: an error page may stand on the event loop, or tell that it is gone. */
    long count(Actor actor, LocalDate day) {
        if (actor == null || !actor.is(Role.SUPERVISOR) || !BlockingOperationControl.isBlockingAllowed()) return 0;
        TaskFilter all = TaskFilter.all(day);
        try {
            return closings.count(actor, all) + extensions.count(actor, all);
        } catch (RuntimeException e) {
            return 0;
        }
    }
}
