package guatu.dashboard;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All counts of the dashboard over one set of tasks: the whole, a unit's or a plan's. */
public record Figures(Map<Count, Long> counts) {

    static final Figures NONE = new Figures(Map.of());

    /** Reads the items of {@link Count#SELECT} from a row, beginning at {@code from}. */
    static Figures of(Object[] row, int from) {
        return of(row, from, List.of(Count.values()));
    }

    /** The same where only some were asked for, in this order. */
    static Figures of(Object[] row, int from, List<Count> asked) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (int i = 0; i < asked.size(); i++) counts.put(asked.get(i), (Long) row[from + i]);
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
        return counts.getOrDefault(count, 0L);
    }

    /** Closed on or before the first promise, as a share of all closed that had one, 0 to 1; null where none had. */
    public Double onTimeRate() {
        long promised = of(Count.PROMISED);
        return promised == 0 ? null : (double) of(Count.KEPT) / promised;
    }
}
