package guatu.exchange.diff;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fact on its three sides; a fact that is no list has one item, or none where it is empty.
 *
 * @param field code of the fact, such as title or lead
 * @param base what was last imported; null where that is not known
 * @param ours what the ledger says now
 * @param theirs what the workbook says
 */
@Schema(name = "FieldDiff")
public record FieldDiff(
        String field, Difference difference, List<String> base, List<String> ours, List<String> theirs) {

    /** The comparison of three sides; null where ledger and workbook say the same. */
    public static FieldDiff of(String field, List<String> base, List<String> ours, List<String> theirs) {
        if (ours.equals(theirs)) return null;
        return new FieldDiff(field, difference(base, ours, theirs), base, ours, theirs);
    }

    private static Difference difference(List<String> base, List<String> ours, List<String> theirs) {
        if (Objects.equals(base, theirs)) return Difference.KEPT;
        return Objects.equals(base, ours) ? Difference.CHANGED : Difference.CONFLICT;
    }

    public FieldDiff as(Difference other) {
        return new FieldDiff(field, other, base, ours, theirs);
    }

    public boolean isConflict() {
        return difference == Difference.CONFLICT;
    }
}
