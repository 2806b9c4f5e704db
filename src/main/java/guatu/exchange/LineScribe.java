package guatu.exchange;

import guatu.exchange.reading.MilestoneReading;
import guatu.exchange.reading.TaskReading;
import guatu.plan.Plan;
import guatu.plan.Section;
import guatu.shared.words.Words;
import guatu.task.MilestoneFacts;
import guatu.task.Part;
import guatu.task.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a line of a workbook into what the ledger will say of the task. */
final class LineScribe {

    private final UnitDirectory units;

    LineScribe(UnitDirectory units) {
        this.units = units;
    }

    TaskImage image(TaskReading line) {
        Map<String, String> meant = new LinkedHashMap<>();
        List<String> lead = keys(line.lead(), line, Part.LEAD, meant);
        open(line.lead(), line, Part.LEAD, meant);
        open(line.support(), line, Part.SUPPORT, meant);
        open(line.guide(), line, Part.GUIDE, meant);
        return new TaskImage(
                Fit.cut(line.title(), Fit.TITLE),
                String.join(" / ", path(line.section())),
                requirement(line),
                Objects.toString(Fit.orNull(line.expectedResult(), Fit.TEXT), ""),
                steps(line),
                lead,
                others(keys(line.support(), line, Part.SUPPORT, meant), lead),
                others(keys(line.guide(), line, Part.GUIDE, meant), lead),
                people(line.owners(), lead.size()),
                people(line.leaders(), lead.size()),
                line.owners().stream().skip(lead.size()).toList(),
                nodes(line.milestones()),
                Promises.of(line),
                meant);
    }

    static Section section(Plan plan, String headings) {
        return plan.section(path(headings));
    }

    private static List<String> path(String headings) {
        return Arrays.stream(headings.split(" / "))
                .map(heading -> Fit.orNull(heading, Fit.HEADING))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> steps(TaskReading line) {
        return line.steps().stream()
                .map(step -> Fit.orNull(step, Fit.STEP))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first person answers for the first unit, the second for the second. */
    private static List<String> people(List<String> persons, int units) {
        return named(persons.stream()
                .limit(units)
                .map(person -> Objects.toString(Fit.orNull(person, Fit.PERSON), ""))
                .toList());
    }

    /** Without the empty ones at the end. */
    static List<String> named(List<String> persons) {
        List<String> named = new ArrayList<>(persons);
        while (!named.isEmpty() && named.get(named.size() - 1).isEmpty()) named.remove(named.size() - 1);
        return named;
    }

    /** What has no place of its own in the ledger is kept here rather than lost. */
    private String requirement(TaskReading line) {
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
        return Objects.toString(Fit.orNull(all, Fit.TEXT), "");
    }

    private List<String> keys(List<String> written, TaskReading line, Part part, Map<String, String> meant) {
        return units.keys(written, line, (unit, group) -> meant.put(part + unit, group));
    }

    private void open(List<String> written, TaskReading line, Part part, Map<String, String> meant) {
        units.open(written, line).forEach(name -> meant.put(part + UnitDirectory.OPEN + name, Fit.cut(name, Fit.UNIT)));
    }

    private static List<String> others(List<String> all, List<String> lead) {
        return all.stream().filter(unit -> !lead.contains(unit)).toList();
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
