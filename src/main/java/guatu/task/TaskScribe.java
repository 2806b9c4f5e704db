package guatu.task;

import guatu.calendar.Deadline;
import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import guatu.organisation.People;
import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.plan.Plan;
import guatu.plan.Section;
import guatu.shared.error.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Turns what a supervisor wrote down into units, people, headings and a promise. */
@ApplicationScoped
class TaskScribe {

    private final Units units;
    private final People people;

    TaskScribe(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    Section section(Plan plan, String headings) {
        if (headings == null || headings.isBlank()) return null;
        return plan.section(Arrays.asList(headings.split(" / ")));
    }

    Promise promise(Plan plan, TaskCommand command) {
        boolean worded = command.duePhrase() != null && !command.duePhrase().isBlank();
        if (command.dueOn() != null) {
            String phrase =
                    worded ? command.duePhrase().strip() : command.dueOn().toString();
            return new Promise(phrase, DueKind.DATE, null, command.dueOn(), false, null);
        }
        if (!worded) return Promise.NONE;
        Deadline read =
                DeadlinePhrase.read(command.duePhrase(), new DeadlineContext(plan.year(), null, plan.startsOn()));
        return Promise.of(command.duePhrase().strip(), read);
    }

    /** Names the units and people of a task as the command says. */
    void assign(Task task, TaskCommand command) {
        task.assign(Part.LEAD, known(command.lead(), "lead"));
        task.assign(Part.SUPPORT, known(command.support(), "support"));
        task.assign(Part.GUIDE, known(command.guide(), "guide"));
        if (task.units(Part.LEAD).isEmpty()) return;
        Unit first = task.units(Part.LEAD).get(0);
        task.people(
                first,
                person(command.leader(), first),
                person(command.owner(), first),
                person(command.liaison(), first));
    }

    private List<Unit> known(List<String> names, String field) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> units.called(name).orElseThrow(() -> new RuleViolation("unknown_unit", field, name)))
                .distinct()
                .toList();
    }

    private Person person(String nameOrTitle, Unit unit) {
        return nameOrTitle == null || nameOrTitle.isBlank() ? null : people.calledOrNew(nameOrTitle, unit);
    }
}
