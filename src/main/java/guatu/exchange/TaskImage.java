package guatu.exchange;

import guatu.organisation.Person;
import guatu.task.Assignment;
import guatu.task.Milestone;
import guatu.task.MilestoneFacts;
import guatu.task.Part;
import guatu.task.Promise;
import guatu.task.Task;
import guatu.task.TaskFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a workbook and the ledger can both say of a task, in one shape, so that the two can be compared and the one be
 * written over the other.
 *
 * @param section headings joined by " / "; empty when none
 * @param lead keys of units in order, see {@link UnitDirectory#unit}; support and guide likewise
 * @param owners the person of each leading unit, in their order; empty where one has none
 * @param leaders who watches over each leading unit's part; taken where the ledger knows none, not compared
 * @param colleagues further people whom the workbook names; they are not compared
 * @param meant by part and unit key, the group that the unit stands for; where nobody has filled the group, by part,
 *     {@link UnitDirectory#OPEN} and its name
 */
record TaskImage(
        String title,
        String section,
        String requirement,
        String expectedResult,
        List<String> steps,
        List<String> lead,
        List<String> support,
        List<String> guide,
        List<String> owners,
        List<String> leaders,
        List<String> colleagues,
        List<MilestoneFacts> milestones,
        Promise promise,
        Map<String, String> meant) {

    TaskImage {
        steps = List.copyOf(steps);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        guide = List.copyOf(guide);
        owners = List.copyOf(owners);
        leaders = List.copyOf(leaders);
        colleagues = List.copyOf(colleagues);
        milestones = List.copyOf(milestones);
        meant = Map.copyOf(meant);
    }

    /** What the ledger says of a task. */
    static TaskImage of(Task task) {
        TaskFacts facts = task.facts();
        Map<String, String> meant = new HashMap<>();
        task.assignments().stream()
                .filter(a -> a.groupName() != null)
                .forEach(a -> meant.put(a.part() + UnitDirectory.key(a.unit()), a.groupName()));
        task.meant().forEach(one -> meant.put(one.part() + UnitDirectory.OPEN + one.group(), one.group()));
        return new TaskImage(
                facts.title(),
                task.section() == null ? "" : task.section().label(),
                Objects.toString(facts.requirement(), ""),
                Objects.toString(facts.expectedResult(), ""),
                facts.steps(),
                keys(task, Part.LEAD),
                keys(task, Part.SUPPORT),
                keys(task, Part.GUIDE),
                owners(task),
                List.of(),
                List.of(),
                task.milestones().stream().map(TaskImage::node).toList(),
                task.promised(),
                meant);
    }

    private static List<String> keys(Task task, Part part) {
        return task.units(part).stream().map(UnitDirectory::key).toList();
    }

    private static List<String> owners(Task task) {
        return LineScribe.named(task.assignments().stream()
                .filter(a -> a.part() == Part.LEAD)
                .sorted(Comparator.comparingInt(Assignment::ordinal))
                .map(a -> a.owner() == null ? "" : called(a.owner()))
                .toList());
    }

    private static String called(Person person) {
        return person.name() == null ? person.jobTitle() : person.name();
    }

    private static MilestoneFacts node(Milestone m) {
        return new MilestoneFacts(m.number(), m.dueOn(), m.precision(), m.title(), m.week());
    }
}
