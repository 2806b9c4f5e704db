package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.calendar.WorkingDays;
import guatu.exchange.source.UnreadableWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How much of the shared workbooks is read as a careful clerk would read it. */
class LedgerWorkbooksTest {

    private static final Path LEDGERS = Path.of(System.getProperty("ledgers", "../shared/ledgers"));
    private static final List<String> FIELDS =
            List.of("section", "lead", "support", "guide", "persons", "steps", "nodes", "due kind", "due date", "rule");

    private final Map<String, int[]> total = new LinkedHashMap<>();
    private int expected;
    private int found;
    private int invented;

    @Test
    void readsTheSharedWorkbooks() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(LEDGERS), "no ledgers at " + LEDGERS);
        var shares = new TreeMap<String, Double>();
        try (var files = Files.list(LEDGERS)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) compare(file, shares);
        }
        print("TOTAL", expected, found, invented, total);
        assertEquals(expected, found, "tasks missed");
        assertEquals(0, invented, "tasks invented");
        assertTrue(shares.getOrDefault("00", 1.0) >= 1.0, "the reference workbook: " + shares.get("00"));
        assertTrue(share(total) >= 0.99, "fields right: " + share(total));
    }

    private void compare(Path file, Map<String, Double> shares) throws IOException, UnreadableWorkbook {
        String name = file.getFileName().toString();
        JsonNode json = new ObjectMapper()
                .readTree(LEDGERS.resolve("expected")
                        .resolve(name.replace(".xlsx", ".json"))
                        .toFile());
        Reading reading =
                LedgerReader.read(Files.readAllBytes(file), name, new ReadingOptions(null, WorkingDays.of(Map.of())));
        List<TaskReading> tasks = new ArrayList<>();
        reading.plans().forEach(plan -> tasks.addAll(plan.tasks()));
        var counts = new LinkedHashMap<String, int[]>();
        int hits = 0;
        for (JsonNode wanted : json.get("tasks")) {
            TaskReading task = take(tasks, wanted);
            if (task == null) {
                System.out.println(
                        "  missed " + name + ": " + wanted.get("task").asText());
                continue;
            }
            hits++;
            check(task, wanted, counts);
        }
        tasks.forEach(task -> System.out.println("  invented " + name + ": " + task));
        print(name, json.get("tasks").size(), hits, tasks.size(), counts);
        reading.plans()
                .forEach(plan -> System.out.println("    plan " + plan.title() + " | " + plan.year() + " | "
                        + plan.tasks().size()));
        shares.put(name.substring(0, 2), share(counts));
        counts.forEach((field, count) -> {
            total.computeIfAbsent(field, key -> new int[2])[0] += count[0];
            total.get(field)[1] += count[1];
        });
        expected += json.get("tasks").size();
        found += hits;
        invented += tasks.size();
    }

    private static TaskReading take(List<TaskReading> tasks, JsonNode wanted) {
        for (TaskReading task : tasks) {
            if (Words.plain(task.title()).equals(Words.plain(wanted.get("task").asText()))
                    && task.sheet().equals(wanted.get("sheet").asText())) {
                tasks.remove(task);
                return task;
            }
        }
        return null;
    }

    private static void check(TaskReading task, JsonNode wanted, Map<String, int[]> counts) {
        String at = task.sheet() + " " + task.row();
        JsonNode due = wanted.get("due");
        if (wanted.has("section")) {
            String section = wanted.get("section").asText();
            // where a workbook has several plans the expectation names the plan first
            boolean named = Words.plain(section).startsWith(Words.plain(task.sheet()) + "/");
            note(
                    counts,
                    "section",
                    at,
                    section(named ? section.substring(section.indexOf('/') + 1) : section),
                    section(task.section()));
        }
        note(counts, "lead", at, texts(wanted.get("lead")), plain(task.lead()));
        note(counts, "support", at, texts(wanted.get("assist")), plain(task.support()));
        note(counts, "guide", at, texts(wanted.get("guide")), plain(task.guide()));
        if (wanted.has("person")) note(counts, "persons", at, texts(wanted.get("person")), plain(task.persons()));
        if (wanted.has("steps")) note(counts, "steps", at, texts(wanted.get("steps")), plain(task.steps()));
        if (wanted.has("weekNodes")) note(counts, "nodes", at, nodes(wanted.get("weekNodes")), milestones(task));
        note(counts, "due kind", at, due.get("kind").asText(), task.due().kind());
        note(
                counts,
                "due date",
                at,
                due.path("start").asText("") + ".." + due.path("due").asText(""),
                (due.has("start") ? text(task.due().start()) : "") + ".."
                        + text(task.due().due()));
        if (due.has("rule"))
            note(counts, "rule", at, due.get("rule").asText(), text(task.due().recurrence()));
    }

    private static String nodes(JsonNode nodes) {
        var all = new ArrayList<String>();
        nodes.forEach(node -> all.add(node.get("week").asInt() + " "
                + node.get("start").asText() + " " + node.get("end").asText() + " "
                + Words.plain(node.get("node").asText())));
        return all.toString();
    }

    private static String milestones(TaskReading task) {
        return task.milestones().stream()
                .map(node -> node.week() + " " + node.start() + " " + node.end() + " " + Words.plain(node.title()))
                .toList()
                .toString();
    }

    private static String section(String path) {
        return Words.plain(path);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String texts(JsonNode list) {
        var texts = new ArrayList<String>();
        if (list != null) list.forEach(text -> texts.add(Words.plain(text.asText())));
        return texts.toString();
    }

    private static String plain(List<String> texts) {
        return texts.stream().map(Words::plain).toList().toString();
    }

    private static void note(Map<String, int[]> counts, String field, String at, String wanted, String read) {
        int[] count = counts.computeIfAbsent(field, key -> new int[2]);
        count[1]++;
        if (wanted.equals(read)) count[0]++;
        else System.out.println("  " + field + " at " + at + ": wanted " + wanted + " read " + read);
    }

    private static double share(Map<String, int[]> counts) {
        int right = counts.values().stream().mapToInt(count -> count[0]).sum();
        int all = counts.values().stream().mapToInt(count -> count[1]).sum();
        return all == 0 ? 1 : right / (double) all;
    }

    private static void print(String name, int expected, int found, int invented, Map<String, int[]> counts) {
        var line =
                new StringBuilder(String.format("%-42s %d of %d tasks, %d invented", name, found, expected, invented));
        for (String field : FIELDS) {
            int[] count = counts.get(field);
            if (count != null) line.append(String.format(", %s %.1f%%", field, 100.0 * count[0] / count[1]));
        }
        System.out.println(line.append(String.format(", all %.2f%%", 100 * share(counts))));
    }
}
