package guatu.exchange.diff;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task between workbook and ledger.
 *
 * @param number its number in the ledger; null while it is new
 * @param row of the workbook, as Excel counts; 0 where the workbook does not have it
 * @param match how workbook and ledger found each other; null for new and gone ones
 * @param likeness of the titles in percent, where they are only alike; else 100
 * @param version of the task in the ledger; 0 while it is new
 */
@Schema(name = "TaskDiff")
public record TaskDiff(
        State state,
        String number,
        String sheet,
        int row,
        String section,
        String title,
        Match match,
        int likeness,
        int version,
        List<FieldDiff> fields) {

    /** What an import would do with the task. */
    public enum State {
        NEW,
        CHANGED,
        GONE,
        UNCHANGED
    }

    /** What a line of the workbook and a task were matched by; the later, the weaker. */
    public enum Match {
        NUMBER,
        TITLE,
        LIKENESS
    }

    public TaskDiff {
        fields = List.copyOf(fields);
    }

    public boolean byLikeness() {
        return match == Match.LIKENESS;
    }

    public List<FieldDiff> conflicts() {
        return fields.stream().filter(FieldDiff::isConflict).toList();
    }
}
