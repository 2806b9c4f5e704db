package guatu.exchange.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import guatu.exchange.reading.LedgerReader;
import guatu.exchange.reading.MilestoneReading;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.ReadingOptions;
import guatu.exchange.reading.TaskReading;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** B1: what has been taken out as a workbook is read back as the same tasks. */
class LedgerOutAndInTest {

    private static final String TITLE = "安阳市主题宣传报道工作方案";

    @Test
    void B1_export_then_import_of_random_ledgers_changes_nothing() throws Exception {
        for (int seed = 1; seed <= 150; seed++) {
            List<LedgerRow> rows = Ledgers.random(new Random(seed));
            Reading reading = LedgerReader.read(
                    Ledgers.workbook(TITLE, rows), "ledger.xlsx", new ReadingOptions(null, Ledgers.CALENDAR));
            assertEquals(1, reading.plans().size(), "plans of seed " + seed);
            PlanReading plan = reading.plans().get(0);
            assertEquals(TITLE, plan.title());
            assertEquals(
                    String.join(
                            "\n", rows.stream().map(LedgerOutAndInTest::written).toList()),
                    String.join(
                            "\n",
                            plan.tasks().stream().map(LedgerOutAndInTest::read).toList()),
                    "seed " + seed);
        }
    }

    private static String written(LedgerRow row) {
        List<String> nodes = row.nodes().stream()
                .map(node -> node.on() + " " + node.title())
                .sorted()
                .toList();
        return String.join(
                "|",
                row.item().number(),
                row.item().section() == null ? "" : row.item().section(),
                row.item().title(),
                row.item().lead().toString(),
                row.item().support().toString(),
                row.item().owner() == null ? "[]" : List.of(row.item().owner()).toString(),
                row.steps().toString(),
                nodes.toString(),
                String.valueOf(row.item().dueOn()),
                row.item().dueOn() == null ? recurrence(row.item().duePhrase()) : "null");
    }

    private static String recurrence(String phrase) {
        return String.valueOf(
                phrase == null
                        ? null
                        : DeadlinePhrase.read(phrase, DeadlineContext.of(2022)).recurrence());
    }

    private static String read(TaskReading task) {
        return String.join(
                "|",
                task.ordinal(),
                task.section(),
                task.title(),
                task.lead().toString(),
                task.support().toString(),
                task.persons().toString(),
                task.steps().stream()
                        .map(step -> step.replaceFirst("^\\d+\\.", ""))
                        .toList()
                        .toString(),
                task.milestones().stream()
                        .sorted(Comparator.comparing(MilestoneReading::on).thenComparing(MilestoneReading::title))
                        .map(node -> node.on() + " " + node.title())
                        .toList()
                        .toString(),
                String.valueOf(task.due().due()),
                String.valueOf(task.due().due() == null ? task.due().recurrence() : null));
    }
}
