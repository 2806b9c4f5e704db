package guatu.dashboard;

import guatu.dashboard.Change.Kind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed between the ends of two days.
 *
 * @param items tasks that stand otherwise, in the order of the ledger
 * @param more there are more than are listed, and the counts count the listed ones
 */
public record Changes(LocalDate from, LocalDate to, List<Change> items, boolean more) {

    /** How many of each kind; kinds without any are left out. */
    public Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Change item : items) item.kinds().forEach(kind -> counts.merge(kind, 1L, Long::sum));
        return counts;
    }

    /** The tasks of a kind. */
    public List<Change> of(Kind kind) {
        return items.stream().filter(item -> item.kinds().contains(kind)).toList();
    }
}
