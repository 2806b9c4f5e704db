package guatu.dashboard;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** All counts of the dashboard over one set of tasks: the whole, a unit's or a plan's. */
public record Figures(Map<Count, Long> counts) {

    /** Reads the items of {@link Count#SELECT} from a row, beginning at {@code from}. */
    static Figures of(Object[] row, int from) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) counts.put(count, (Long) row[from + count.ordinal()]);
        return new Figures(counts);
    }

    static Figures sum(Collection<Figures> parts) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            counts.put(count, parts.stream().mapToLong(part -> part.of(count)).sum());
        }
        return new Figures(counts);
    }

    public long of(Count count) {
        return counts.get(count);
    }

    /** Closed on or before the first promise, as a share of all closed that had one, 0 to 1; null where none had. */
    public Double onTimeRate() {
        long promised = of(Count.PROMISED);
        return promised == 0 ? null : (double) of(Count.KEPT) / promised;
    }
}
