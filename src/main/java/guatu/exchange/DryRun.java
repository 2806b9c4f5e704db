package guatu.exchange;

import guatu.exchange.diff.Diff;
import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Skipped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was understood of a workbook (试读), and what has become of it.
 *
 * @param doubts where a person should look, in the reader's words
 * @param skipped parts of the workbook that hold no task, and why
 * @param diff the workbook beside the ledger; null once it is committed
 * @param units names that the tree does not know as they stand; empty once it is committed
 * @param people whom it names for its units; empty once it is committed
 * @param undone null unless it was undone
 * @param committedAt null, like {@code result}, until it is committed
 */
@Schema(name = "Import")
public record DryRun(
        String id,
        String fileName,
        int taskCount,
        List<PlanReading> plans,
        List<Doubt> doubts,
        List<Skipped> skipped,
        Instant createdAt,
        Instant committedAt,
        Committed result,
        Diff diff,
        List<UnitProposal> units,
        List<PersonProposal> people,
        Undone undone) {

    /** One line of the list of imports. */
    public record Line(
            String id, String fileName, int taskCount, Instant createdAt, Instant committedAt, Instant undoneAt) {}

    /** When the import was undone, by whom and why. */
    public record Undone(Instant at, String by, String reason) {}
}
