package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** D1: the deadlines of the expected ledgers follow from their phrases and the plan's year. */
class DeadlinePhraseExpectedTest {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    @Test
    void d1_every_deadline_of_the_expected_ledgers() throws IOException {
        assumeTrue(DeadlineLedgers.present());
        List<String> misses = new ArrayList<>();
        for (Map.Entry<String, JsonNode> book : DeadlineLedgers.expected().entrySet()) {
            for (JsonNode task : book.getValue().path("tasks")) compare(book, task, misses);
        }
        assertEquals("", String.join("\n", misses), misses.size() + " misses");
    }

    /** A deadline "from" the notice above the table cannot follow from an empty cell. */
    private static void compare(Map.Entry<String, JsonNode> book, JsonNode task, List<String> misses) {
        JsonNode due = task.path("due");
        if (due.has("from")) return;
        String phrase = task.path("dueRaw").asText("");
        Deadline read = DeadlinePhrase.read(phrase, context(book.getValue(), task));
        String expected = String.join(
                " | ",
                due.path("kind").asText(),
                due.path("start").asText(""),
                due.path("due").asText(""),
                due.path("rule").asText(""),
                due.path("soft").asText(""));
        String actual = String.join(
                " | ",
                read.kind().code(),
                due.has("start") ? String.valueOf(read.start()) : "",
                read.due() == null ? "" : read.due().toString(),
                read.recurrence() == null ? "" : read.recurrence(),
                due.has("soft") ? String.valueOf(read.soft()) : "");
        if (!expected.equals(actual)) {
            misses.add(book.getKey() + " " + phrase + "\n  expected " + expected + "\n  read     " + actual);
        }
    }

    /** Years stand in the book, in the sheet's name, or only beside the expected quarter. */
    private static DeadlineContext context(JsonNode book, JsonNode task) {
        String plan = book.path("planYear").asText();
        String sheet =
                task.path("due").path("quarter").asText(task.path("sheet").asText());
        Matcher inSheet = YEAR.matcher(sheet);
        Matcher inPlan = YEAR.matcher(plan);
        boolean found = inPlan.find();
        int year = inSheet.find() ? Integer.parseInt(inSheet.group()) : Integer.parseInt(inPlan.group());
        DeadlineContext context = DeadlineContext.of(year);
        return found && plan.contains("—")
                ? context.planStart(LocalDate.of(Integer.parseInt(inPlan.group()), 1, 1))
                : context;
    }
}
