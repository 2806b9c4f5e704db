package guatu.exchange.outgoing;

import guatu.calendar.WorkingDays;
import guatu.exchange.reading.NodeSign;
import guatu.task.Light;
import guatu.task.Part;
import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a task says in each column of a ledger. */
final class Cells {

    private static final Pattern MARKED = Pattern.compile(
            "^(?:\\d{1,2}[.．、)）]|[（(][\\d一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|[①-⑳⑴-⒇]|第[一二三四五六七八九十]步)(?s:.*)");
    private static final Map<Light, String> SIGNS =
            Map.of(Light.RED, "■", Light.YELLOW, "▲", Light.GREEN, "●", Light.BLUE, "✔", Light.GREY, "○");
    private static final Map<String, Value.Look> STATES = Map.of(
            "MISSED", Value.Look.RED, "SOON", Value.Look.YELLOW, "DONE", Value.Look.BLUE, "AHEAD", Value.Look.MIDDLE);

    private final DueWords due;
    private final WorkingDays calendar;

    Cells(DueWords due, WorkingDays calendar) {
        this.due = due;
        this.calendar = calendar;
    }

    Value of(Field field, LedgerRow row, int ordinal) {
        TaskItem item = row.item();
        return switch (field.column()) {
            case ORDINAL -> Value.middle(String.valueOf(ordinal));
            case PLAN -> Value.words(item.planTitle());
            case SECTION -> Value.words(item.section());
            case NUMBER -> Value.middle(item.number());
            case TITLE -> Value.words(item.title().replaceAll("\\s*\\R\\s*", " "));
            case REQUIREMENT -> Value.words(row.texts().requirement());
            case RESULT -> Value.words(row.texts().result());
            case STEPS -> Value.words(steps(row.steps()));
            case LEAD -> Value.words(units(item, Part.LEAD, item.lead()));
            case SUPPORT -> Value.words(units(item, Part.SUPPORT, item.support()));
            case GUIDE -> Value.words(row.people().guides());
            case LEADER -> Value.words(row.people().leaders());
            case OWNER -> Value.words(item.owner());
            case LIAISON -> Value.words(row.people().liaisons());
            case START -> day(item.startsOn());
            case DUE -> Value.words(due.of(item));
            case DUE_ON -> day(item.dueOn());
            case ORIGINAL -> day(item.originalDueOn());
            case NODES -> nodes(field.span(), row.nodes());
            case LIGHT -> light(item.light());
            case REASONS -> Value.words(String.join("\n", item.reasons()));
            case STAGE -> Value.middle(Says.word("shared_stage_" + item.stage()));
            case PERCENT -> new Value(item.percentReported() / 100.0, Value.Look.SHARE);
            case PROGRESS -> Value.words(row.said().done());
            case NEXT -> Value.words(row.said().next());
            case PROBLEM -> Value.words(row.said().problem());
            case REPORTED -> day(item.lastReportedOn());
        };
    }

    /** With the groups that nobody has filled, so that the workbook can be read again without a change. */
    private static String units(TaskItem item, Part part, List<String> named) {
        return Stream.concat(named.stream(), item.meantTo(part.name()).stream()).collect(Collectors.joining("、"));
    }

    private static Value day(LocalDate day) {
        return new Value(day, Value.Look.DAY);
    }

    /** Numbered lines; steps that bear a number already keep it. */
    static String steps(List<String> steps) {
        boolean marked = steps.stream().anyMatch(step -> MARKED.matcher(step).matches());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) lines.append('\n');
            if (!marked) lines.append(i + 1).append('.');
            lines.append(steps.get(i).replaceAll("\\s*\\R\\s*", " "));
        }
        return lines.toString();
    }

    private static Value light(Light light) {
        return new Value(SIGNS.get(light) + " " + Says.word("shared_light_" + light), Value.Look.valueOf(light.name()));
    }

    /** The nodes of a span, a line each, coloured by the one that needs looking at most. */
    private Value nodes(NodeSpan span, List<LedgerRow.Node> nodes) {
        List<LedgerRow.Node> here = nodes.stream()
                .filter(node -> span == null || span.equals(NodeSpan.of(node.precision(), node.on(), calendar)))
                .toList();
        if (here.isEmpty()) return Value.words(null);
        String lines = here.stream()
                .map(node -> (span == null ? DueWords.day(node.on()) + " " : "") + line(node))
                .collect(Collectors.joining("\n"));
        Value.Look look = here.stream()
                .map(node -> STATES.getOrDefault(node.state(), Value.Look.GREY))
                .min(Comparator.comparingInt(Cells::urgency))
                .orElse(Value.Look.WORDS);
        return new Value(lines, look);
    }

    /** Nodes a line each; null where there are none. */
    static String nodes(List<LedgerRow.Node> nodes) {
        return nodes.isEmpty() ? null : nodes.stream().map(Cells::line).collect(Collectors.joining("\n"));
    }

    private static int urgency(Value.Look look) {
        return List.of(Value.Look.RED, Value.Look.YELLOW, Value.Look.MIDDLE, Value.Look.BLUE, Value.Look.GREY)
                .indexOf(look);
    }

    private static String line(LedgerRow.Node node) {
        return NodeSign.of(
                node.state(),
                Says.word("shared_sign_" + node.state()),
                node.title().replaceAll("\\s*\\R\\s*", " "));
    }
}
