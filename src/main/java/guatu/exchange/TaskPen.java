package guatu.exchange;

import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.shared.event.DomainEvent;
import guatu.task.Assignment;
import guatu.task.Meant;
import guatu.task.MilestoneFacts;
import guatu.task.Part;
import guatu.task.Stage;
import guatu.task.Task;
import guatu.task.TaskFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Writes what a workbook says of a task into the ledger: as a new task, or over the one that is there. */
final class TaskPen {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final LocalDate today;

    TaskPen(UnitDirectory units, PeopleDirectory people, LocalDate today) {
        this.units = units;
        this.people = people;
        this.today = today;
    }

    Task draft(Plan plan, TaskImage image) {
        Task task = new Task(plan, LineScribe.section(plan, image.section()), facts(image, null), image.promise());
        assign(task, image);
        task.planMilestones(image.milestones());
        return task;
    }

    /** Issues the task, or leaves it a draft where the workbook names nobody to answer for it; one event either way. */
    DomainEvent issue(Task task) {
        DomainEvent drafted = task.drafted();
        if (task.units(Part.LEAD).isEmpty()) return drafted;
        Map<String, Object> after = new LinkedHashMap<>(drafted.after());
        DomainEvent issued = task.issue(today);
        after.putAll(issued.after());
        return DomainEvent.of("task", task.number(), issued.verb(), Map.of(), after);
    }

    /** Writes the whole image over the task; the promise of an issued task stays (rule D4), and so do settled nodes. */
    List<DomainEvent> overwrite(Task task, TaskImage image, String why) {
        Map<String, ?> before = task.drafted().after();
        if (task.stage() == Stage.DRAFT) task.promise(image.promise());
        task.change(facts(image, task.facts()), LineScribe.section(task.plan(), image.section()));
        assign(task, image);
        List<DomainEvent> happened = new ArrayList<>();
        happened.add(DomainEvent.of(
                        "task", task.number(), "changed", before, task.drafted().after())
                .because(why));
        DomainEvent nodes = task.planMilestones(nodes(task, image.milestones()));
        if (!nodes.before().equals(nodes.after())) happened.add(nodes.because(why));
        return happened;
    }

    private static TaskFacts facts(TaskImage image, TaskFacts now) {
        return new TaskFacts(
                image.title(),
                orNull(image.requirement()),
                orNull(image.expectedResult()),
                now == null ? null : now.sourceKind(),
                now == null ? null : now.source(),
                image.promise().startsOn(),
                image.steps());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void assign(Task task, TaskImage image) {
        List<Unit> lead = units(image.lead());
        assign(task, Part.LEAD, lead, image);
        assign(task, Part.SUPPORT, units(image.support()), image);
        assign(task, Part.GUIDE, units(image.guide()), image);
        task.mean(Stream.of(Part.values())
                .flatMap(part -> image.meant().keySet().stream()
                        .filter(key -> key.startsWith(part + UnitDirectory.OPEN))
                        .sorted()
                        .map(key -> new Meant(part, image.meant().get(key))))
                .toList());
        for (int i = 0; i < lead.size(); i++) own(task, lead.get(i), at(image.owners(), i), at(image.leaders(), i));
        if (!lead.isEmpty()) image.colleagues().forEach(person -> people.of(person, lead.get(0)));
    }

    private void assign(Task task, Part part, List<Unit> wanted, TaskImage image) {
        if (!task.units(part).equals(wanted)) task.assign(part, wanted);
        Map<Long, String> groups = new HashMap<>();
        wanted.forEach(unit -> groups.put(unit.id(), image.meant().get(part + UnitDirectory.key(unit))));
        task.standFor(part, groups);
    }

    private List<Unit> units(List<String> keys) {
        return keys.stream()
                .map(units::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String at(List<String> persons, int i) {
        return i < persons.size() ? persons.get(i) : "";
    }

    /** The liaison stays, and so does a leader once there is one. */
    private void own(Task task, Unit lead, String owner, String leader) {
        Assignment now = task.assignments().stream()
                .filter(a -> a.part() == Part.LEAD && Objects.equals(a.unit(), lead))
                .findFirst()
                .orElseThrow();
        Person watches = now.responsibleLeader() == null ? people.of(leader, lead) : now.responsibleLeader();
        task.people(lead, watches, people.of(owner, lead), now.liaison());
    }

    /** The wanted nodes under the numbers of those that they continue; settled ones that are not wanted stay. */
    private static List<MilestoneFacts> nodes(Task task, List<MilestoneFacts> wanted) {
        List<MilestoneFacts> now = new ArrayList<>(TaskImage.of(task).milestones());
        MilestoneFacts[] placed = new MilestoneFacts[wanted.size()];
        place(wanted, now, placed, (a, b) -> a.on().equals(b.on()) && a.title().equals(b.title()));
        place(wanted, now, placed, (a, b) -> a.title().equals(b.title()));
        place(wanted, now, placed, (a, b) -> a.on().equals(b.on()));
        for (int i = 0; i < placed.length; i++) if (placed[i] == null) placed[i] = numbered(wanted.get(i), null);
        List<MilestoneFacts> all = new ArrayList<>(List.of(placed));
        now.stream().filter(node -> task.milestone(node.number()).isSettled()).forEach(all::add);
        return all;
    }

    private static void place(
            List<MilestoneFacts> wanted,
            List<MilestoneFacts> now,
            MilestoneFacts[] placed,
            BiPredicate<MilestoneFacts, MilestoneFacts> same) {
        for (int i = 0; i < placed.length; i++) {
            MilestoneFacts node = wanted.get(i);
            if (placed[i] != null) continue;
            MilestoneFacts old =
                    now.stream().filter(one -> same.test(node, one)).findFirst().orElse(null);
            if (old == null) continue;
            now.remove(old);
            placed[i] = numbered(node, old.number());
        }
    }

    private static MilestoneFacts numbered(MilestoneFacts node, Integer number) {
        return new MilestoneFacts(number, node.on(), node.precision(), node.title(), node.week());
    }
}
