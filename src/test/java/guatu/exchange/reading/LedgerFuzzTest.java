package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.calendar.WorkingDays;
import guatu.exchange.source.UnreadableWorkbook;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Rule I4: a damaged file is read or refused with a code, soon, and nothing else happens. The sample here is small;
 * src/bench/import-fuzz.sh runs thousands. Reading knows no database, so the ledger cannot change.
 */
class LedgerFuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void I4_damaged_files_are_read_or_refused_soon() throws IOException {
        assertEquals(List.of(), faults(20_230_401, 400));
    }

    /** What went wrong with so many damaged files, one line each. */
    static List<String> faults(long seed, int count) throws IOException {
        List<byte[]> files = Mutations.ledgers();
        var faults = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            byte[] file = new Mutations(seed + i).of(files.get(i % files.size()));
            long begun = System.nanoTime();
            String fault = fault(file);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (fault == null && took.compareTo(LONGEST) > 0) fault = "took " + took;
            if (fault != null) faults.add("seed " + (seed + i) + ": " + fault);
        }
        return faults;
    }

    private static String fault(byte[] file) {
        try {
            LedgerReader.read(file, "台账.xlsx", new ReadingOptions(null, WorkingDays.of(Map.of())));
            return null;
        } catch (UnreadableWorkbook refused) {
            return null;
        } catch (RuntimeException | StackOverflowError crash) {
            StackTraceElement[] at = crash.getStackTrace();
            return crash + (at.length == 0 ? "" : " at " + at[0]);
        }
    }
}
