package guatu.exchange;

import guatu.exchange.reading.MilestoneReading;
import guatu.exchange.reading.TaskReading;
import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.plan.Section;
import guatu.shared.event.DomainEvent;
import guatu.shared.words.Words;
import guatu.task.MilestoneFacts;
import guatu.task.Part;
import guatu.task.Precision;
import guatu.task.Task;
import guatu.task.TaskFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a line of a workbook into a task of the ledger. */
final class LineScribe {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final LocalDate today;

    LineScribe(UnitDirectory units, PeopleDirectory people, LocalDate today) {
        this.units = units;
        this.people = people;
        this.today = today;
    }

    Task write(Plan plan, TaskReading line) {
        Task task = new Task(plan, section(plan, line.section()), facts(line), Promises.of(line));
        List<Unit> lead = named(line.lead(), line);
        task.assign(Part.LEAD, lead);
        task.assign(Part.SUPPORT, others(named(line.support(), line), lead));
        task.assign(Part.GUIDE, others(named(line.guide(), line), lead));
        assignPeople(task, lead, line);
        task.planMilestones(nodes(line.milestones()));
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

    static Section section(Plan plan, String headings) {
        List<String> path = Arrays.stream(headings.split(" / "))
                .map(heading -> Fit.orNull(heading, Fit.HEADING))
                .filter(Objects::nonNull)
                .toList();
        return plan.section(path);
    }

    private static TaskFacts facts(TaskReading line) {
        List<String> steps = line.steps().stream()
                .map(step -> Fit.orNull(step, Fit.STEP))
                .filter(Objects::nonNull)
                .toList();
        return new TaskFacts(
                Fit.cut(line.title(), Fit.TITLE),
                requirement(line),
                Fit.orNull(line.expectedResult(), Fit.TEXT),
                null,
                null,
                null,
                steps);
    }

    /** What has no place of its own in the ledger is kept here rather than lost. */
    private static String requirement(TaskReading line) {
        int owners = line.lead().isEmpty()
                ? 0
                : Math.max(1, Math.min(line.lead().size(), line.owners().size()));
        String more = Stream.concat(
                        line.owners().stream().skip(owners),
                        line.leaders().stream().skip(Math.max(1, line.lead().size())))
                .collect(Collectors.joining("、"));
        String longNodes = line.milestones().stream()
                .map(MilestoneReading::title)
                .filter(title -> !Fit.fits(title, Fit.NODE))
                .collect(Collectors.joining("\n"));
        String all = Stream.of(
                        Fit.fits(line.title(), Fit.TITLE) ? "" : line.title(),
                        line.requirement() == null ? "" : line.requirement(),
                        longNodes,
                        more.isEmpty() ? "" : Words.of(Words.CHINESE, "exchange_more_people", more))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return Fit.orNull(all, Fit.TEXT);
    }

    private List<Unit> named(List<String> written, TaskReading line) {
        return written.stream()
                .map(name -> units.known(units.plainOf(name, line)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Unit> others(List<Unit> all, List<Unit> lead) {
        return all.stream().filter(unit -> !lead.contains(unit)).toList();
    }

    /** The first person answers for the first unit, the second for the second; so do their leaders. */
    private void assignPeople(Task task, List<Unit> lead, TaskReading line) {
        List<String> owners = line.owners();
        List<String> leaders = line.leaders();
        for (int i = 0; i < Math.min(lead.size(), Math.max(owners.size(), leaders.size())); i++)
            task.people(lead.get(i), person(leaders, i, lead), person(owners, i, lead), null);
        if (!lead.isEmpty()) owners.stream().skip(lead.size()).forEach(person -> people.of(person, lead.get(0)));
    }

    private Person person(List<String> persons, int i, List<Unit> lead) {
        return i < persons.size() ? people.of(persons.get(i), lead.get(i)) : null;
    }

    /** Nodes whose week or month the sheet does not date cannot be due and are left out; the dry run has said so. */
    private static List<MilestoneFacts> nodes(List<MilestoneReading> read) {
        return read.stream()
                .filter(node -> node.on() != null)
                .map(node -> new MilestoneFacts(
                        null,
                        node.on(),
                        Precision.valueOf(node.precision()),
                        Fit.cut(node.title(), Fit.NODE),
                        node.week()))
                .toList();
    }
}
