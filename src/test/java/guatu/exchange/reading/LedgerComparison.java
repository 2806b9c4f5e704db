package guatu.exchange.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.calendar.WorkingDays;
import guatu.exchange.source.UnreadableWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Compares what is read of a workbook with expected/NAME.json beside it, fact by fact. */
final class LedgerComparison {

    static final List<String> FIELDS = List.of(
            "section", "lead", "support", "guide", "persons", "steps", "nodes", "due kind", "due dates", "rule");

    private final Path workbook;
    private final boolean show;
    private final LedgerScore score;

    LedgerComparison(Path workbook, boolean show) {
        this.workbook = workbook;
        this.show = show;
        this.score = new LedgerScore(name());
    }

    private String name() {
        return workbook.getFileName().toString().replaceFirst("\\.xlsx$", "");
    }

    LedgerScore run() throws IOException, UnreadableWorkbook {
        JsonNode expected = new ObjectMapper()
                .readTree(workbook.resolveSibling("expected")
                        .resolve(name() + ".json")
                        .toFile());
        var options = new ReadingOptions(null, WorkingDays.of(Map.of()));
        Reading reading = LedgerReader.read(
                Files.readAllBytes(workbook), workbook.getFileName().toString(), options);
        var tasks = new ArrayList<TaskReading>();
        reading.plans().forEach(plan -> tasks.addAll(plan.tasks()));
        List<JsonNode> wanted =
                StreamSupport.stream(expected.get("tasks").spliterator(), false).toList();
        int found = 0;
        for (JsonNode one : wanted) {
            TaskReading task = take(tasks, one);
            if (task == null) say("missed " + one);
            else {
                found++;
                check(task, one);
            }
        }
        tasks.forEach(task -> say("invented " + task));
        score.tasks(wanted.size(), found, tasks.size());
        return score;
    }

    /** The task of that title; of several the one that also has the units, as lists repeat themselves. */
    private static TaskReading take(List<TaskReading> tasks, JsonNode wanted) {
        List<TaskReading> named = tasks.stream()
                .filter(task -> plain(task.title()).equals(plain(wanted.get("task")))
                        && task.sheet().equals(wanted.get("sheet").asText()))
                .toList();
        if (named.isEmpty()) return null;
        TaskReading task = named.stream()
                .filter(one -> plain(one.lead()).equals(texts(wanted.get("lead"))))
                .findFirst()
                .orElse(named.get(0));
        tasks.remove(task);
        return task;
    }

    private void check(TaskReading task, JsonNode wanted) {
        String at = task.sheet() + " row " + task.row();
        if (wanted.has("section"))
            note("section", at, section(task, plain(wanted.get("section"))), plain(task.section()));
        note("lead", at, texts(wanted.get("lead")), plain(task.lead()));
        note("support", at, texts(wanted.get("assist")), plain(task.support()));
        note("guide", at, texts(wanted.get("guide")), plain(task.guide()));
        if (wanted.has("person")) note("persons", at, texts(wanted.get("person")), plain(task.persons()));
        if (wanted.has("steps")) note("steps", at, texts(wanted.get("steps")), plain(task.steps()));
        if (wanted.has("weekNodes")) note("nodes", at, nodes(wanted.get("weekNodes")), milestones(task));
        JsonNode due = wanted.get("due");
        note("due kind", at, plain(due.get("kind")), task.due().kind());
        String start = due.has("start") ? text(task.due().start()) : "";
        note(
                "due dates",
                at,
                due.path("start").asText("") + ".." + due.path("due").asText(""),
                start + ".." + text(task.due().due()));
        if (due.has("rule"))
            note("rule", at, due.get("rule").asText(), text(task.due().recurrence()));
    }

    /** Of a workbook of several plans the expectation names the plan, that is the sheet, first. */
    private static String section(TaskReading task, String wanted) {
        String plan = plain(task.sheet()) + "/";
        return wanted.startsWith(plan) ? wanted.substring(plan.length()) : wanted;
    }

    private static String nodes(JsonNode nodes) {
        var all = new ArrayList<String>();
        nodes.forEach(node -> all.add(
                node.path("week").asText("null") + " " + node.path("start").asText("null") + " "
                        + node.path("end").asText("null") + " " + plain(node.get("node"))));
        return all.toString();
    }

    private static String milestones(TaskReading task) {
        return task.milestones().stream()
                .map(node -> node.week() + " " + node.start() + " " + node.end() + " " + plain(node.title()))
                .toList()
                .toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String plain(JsonNode text) {
        return plain(text.asText());
    }

    private static String plain(String text) {
        return Words.plain(text);
    }

    private static String texts(JsonNode list) {
        var texts = new ArrayList<String>();
        if (list != null) list.forEach(text -> texts.add(plain(text)));
        return texts.toString();
    }

    private static String plain(List<String> texts) {
        return texts.stream().map(Words::plain).toList().toString();
    }

    private void note(String field, String at, String wanted, String read) {
        score.field(field, wanted.equals(read));
        if (!wanted.equals(read)) say(field + " at " + at + ": wanted " + wanted + " read " + read);
    }

    private void say(String words) {
        if (show) System.out.println("  " + name() + ": " + words);
    }
}
