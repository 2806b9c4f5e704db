package guatu.task;

import guatu.organisation.UnitsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Moves the tasks of a unit that was merged (单位合并) to the unit that took over. */
@ApplicationScoped
class UnitsFollow {

    private final Tasks tasks;
    private final TaskWrites writes;

    UnitsFollow(Tasks tasks, TaskWrites writes) {
        this.tasks = tasks;
        this.writes = writes;
    }

    @Transactional
    void on(@Observes UnitsMerged merged) {
        for (Task task : tasks.assignedTo(merged.from())) writes.done(task, task.replace(merged.from(), merged.to()));
    }
}
