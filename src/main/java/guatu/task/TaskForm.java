package guatu.task;

import guatu.shared.error.RuleViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A task as typed into the form; everything a string until it is read. */
public class TaskForm {

    /** Empty rows offered for new nodes. */
    private static final int SPARE = 4;

    @RestForm
    String plan;

    @RestForm
    String section;

    @RestForm
    String title;

    @RestForm
    String requirement;

    @RestForm
    String expectedResult;

    @RestForm
    String source;

    @RestForm
    String startsOn;

    @RestForm
    String duePhrase;

    @RestForm
    String lead;

    @RestForm
    String support;

    @RestForm
    String guide;

    @RestForm
    String leader;

    @RestForm
    String owner;

    @RestForm
    String liaison;

    @RestForm
    String steps;

    @RestForm
    List<String> nodeNumber;

    @RestForm
    List<String> nodeOn;

    @RestForm
    List<String> nodeTitle;

    @RestForm
    List<String> nodePrecision;

    @RestForm
    List<String> nodeWeek;

    @RestForm
    Integer version;

    @RestForm
    String then;

    /** One row of the form's nodes. */
    public record NodeRow(String number, String on, String title, String precision, String week) {}

    /** The form as the page shows it. */
    public record Typed(
            String plan,
            String section,
            String title,
            String requirement,
            String expectedResult,
            String source,
            String startsOn,
            String duePhrase,
            String lead,
            String support,
            String guide,
            String leader,
            String owner,
            String liaison,
            String steps,
            List<NodeRow> nodes,
            Integer version) {}

    Typed typed() {
        return new Typed(
                plan,
                section,
                title,
                requirement,
                expectedResult,
                source,
                startsOn,
                duePhrase,
                lead,
                support,
                guide,
                leader,
                owner,
                liaison,
                steps,
                spare(nodeRows()),
                version);
    }

    static Typed empty(String plan) {
        return new Typed(
                plan,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                spare(List.of()),
                null);
    }

    static Typed of(TaskNow.Standing now) {
        TaskCommand task = now.task();
        TaskFacts facts = task.facts();
        List<NodeRow> nodes = task.milestones().stream()
                .map(m -> new NodeRow(
                        String.valueOf(m.number()),
                        m.on().toString(),
                        m.title(),
                        m.precision().name(),
                        m.week() == null ? "" : m.week().toString()))
                .toList();
        return new Typed(
                now.plan(),
                task.section(),
                facts.title(),
                facts.requirement(),
                facts.expectedResult(),
                facts.source(),
                facts.startsOn() == null ? null : facts.startsOn().toString(),
                task.duePhrase(),
                String.join("、", task.lead()),
                String.join("、", task.support()),
                String.join("、", task.guide()),
                task.leader(),
                task.owner(),
                task.liaison(),
                String.join("\n", facts.steps()),
                spare(nodes),
                now.version());
    }

    private static List<NodeRow> spare(List<NodeRow> rows) {
        List<NodeRow> more = new ArrayList<>(rows);
        for (int i = 0; i < SPARE; i++) more.add(new NodeRow("", "", "", "DAY", ""));
        return more;
    }

    private List<NodeRow> nodeRows() {
        List<NodeRow> rows = new ArrayList<>();
        for (int i = 0; i < size(nodeTitle); i++) {
            NodeRow row = new NodeRow(
                    at(nodeNumber, i), at(nodeOn, i), at(nodeTitle, i), at(nodePrecision, i), at(nodeWeek, i));
            if (!row.on().isBlank() || !row.title().isBlank()) rows.add(row);
        }
        return rows;
    }

    /** The form in types; throws RuleViolation naming the field that cannot be read. */
    TaskCommand command(SourceKind kind) {
        if (blank(title)) throw new RuleViolation("required", "title");
        TaskFacts facts = new TaskFacts(
                title, requirement, expectedResult, kind, source, TaskQuery.date("startsOn", startsOn), lines(steps));
        return new TaskCommand(
                facts,
                section,
                null,
                duePhrase,
                names(lead),
                names(support),
                names(guide),
                leader,
                owner,
                liaison,
                nodeRows().stream().map(TaskForm::node).toList());
    }

    private static MilestoneFacts node(NodeRow row) {
        if (row.title().isBlank() || row.on().isBlank()) throw new RuleViolation("node_incomplete", "nodes");
        Precision precision = row.precision().isBlank() ? Precision.DAY : Precision.valueOf(row.precision());
        return new MilestoneFacts(
                row.number().isBlank() ? null : number(row.number()),
                TaskQuery.date("nodes", row.on()),
                precision,
                row.title().strip(),
                row.week().isBlank() ? null : number(row.week()));
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new RuleViolation("not_a_number", "nodes");
        }
    }

    private static List<String> lines(String text) {
        if (blank(text)) return List.of();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Names between 、 or commas or on lines of their own; those inside brackets stay whole. */
    static List<String> names(String text) {
        if (blank(text)) return List.of();
        return Arrays.stream(text.split("[、,,;;\\n]+(?![^((]*[))])"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static int size(List<String> list) {
        return list == null ? 0 : list.size();
    }

    private static String at(List<String> list, int i) {
        return list == null || i >= list.size() || list.get(i) == null ? "" : list.get(i);
    }
}
