package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.exchange.source.UnreadableWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How much of a folder of workbooks is read as a careful clerk would read it ({@code -Dledgers=DIR}); mismatches are
 * printed with {@code -Dledgers.show=true}.
 */
class LedgerWorkbooksTest {

    private static final Path LEDGERS = Path.of(System.getProperty("ledgers", "../shared/ledgers"));
    private static final String REFERENCE = "00-anyang-3-plans-30-tasks.xlsx";

    @Test
    void readsTheWorkbooks() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(LEDGERS), "no ledgers at " + LEDGERS);
        List<Path> workbooks = workbooks();
        assertFalse(workbooks.isEmpty(), "no workbook with an expectation at " + LEDGERS);
        var total = new LedgerScore("total");
        var table = new StringBuilder(LedgerScore.head());
        var thrown = new ArrayList<String>();
        for (Path workbook : workbooks) {
            try {
                LedgerScore score = new LedgerComparison(workbook, Boolean.getBoolean("ledgers.show")).run();
                table.append('\n').append(score.row());
                total.add(score);
                if (workbook.endsWith(REFERENCE)) assertEquals(1.0, score.share(), "the reference workbook");
            } catch (UnreadableWorkbook | RuntimeException failed) {
                thrown.add(workbook.getFileName() + ": " + failed);
            }
        }
        System.out.println(table.append('\n').append(total.row()));
        assertEquals(List.of(), thrown);
        if (Files.exists(LEDGERS.resolve(REFERENCE))) floors(total);
    }

    /** What must hold for the shared workbooks; another folder is only measured. */
    private static void floors(LedgerScore total) {
        assertEquals(0, total.missed(), "tasks missed");
        assertEquals(0, total.invented(), "tasks invented");
        assertTrue(total.share() >= 0.99, "fields right: " + total.share());
    }

    private static List<Path> workbooks() throws IOException {
        try (var files = Files.list(LEDGERS)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")
                            && Files.exists(file.resolveSibling("expected")
                                    .resolve(file.getFileName().toString().replace(".xlsx", ".json"))))
                    .sorted()
                    .toList();
        }
    }
}
