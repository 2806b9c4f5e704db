package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.Person;
import guatu.organisation.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads a task in the shape in which it is written: what an edit form is filled with, and what a change starts from. */
@ApplicationScoped
public class TaskNow {

    /** The task as it stands, with the version that a change must name. */
    public record Standing(TaskCommand task, String plan, Stage stage, int version) {}

    private final Tasks tasks;

    TaskNow(Tasks tasks) {
        this.tasks = tasks;
    }

    @Transactional
    public Standing read(Actor actor, String number) {
        Task task = tasks.visibleTo(actor, number);
        return new Standing(command(task), task.plan().code(), task.stage(), task.version());
    }

    static TaskCommand command(Task task) {
        Assignment lead = task.assignments().stream()
                .filter(a -> a.part() == Part.LEAD)
                .findFirst()
                .orElse(null);
        List<MilestoneFacts> nodes = task.milestones().stream()
                .map(m -> new MilestoneFacts(m.number(), m.dueOn(), m.precision(), m.title(), m.week()))
                .toList();
        return new TaskCommand(
                task.facts(),
                task.section() == null ? null : task.section().label(),
                task.dueOn(),
                task.promised().phrase(),
                names(task, Part.LEAD),
                names(task, Part.SUPPORT),
                names(task, Part.GUIDE),
                lead == null ? null : called(lead.responsibleLeader()),
                lead == null ? null : called(lead.owner()),
                lead == null ? null : called(lead.liaison()),
                nodes);
    }

    private static List<String> names(Task task, Part part) {
        return task.units(part).stream().map(Unit::name).toList();
    }

    private static String called(Person person) {
        if (person == null) return null;
        return person.name() != null ? person.name() : person.jobTitle();
    }
}
