package guatu.exchange.diff;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a workbook would change in the ledger (比对, rule I3).
 *
 * @param seen marks this very comparison: given with the commit, a comparison that has changed meanwhile is refused
 */
@Schema(name = "Diff")
public record Diff(List<PlanDiff> plans, String seen) {

    public Diff {
        plans = List.copyOf(plans);
    }
}
