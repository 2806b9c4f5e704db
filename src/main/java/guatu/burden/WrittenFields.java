package guatu.burden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what units wrote into their reports of a month and how long their sheets lay open, in two statements. */
@ApplicationScoped
class WrittenFields {

    /** Whose own reports: what the supervision office filed for a unit was not the unit's work. */
    private static final String WRITTEN = "select r.unit.id, sum(r.effort.asked), sum(r.effort.kept),"
            + " sum(r.effort.typed) from Report r where r.filedOn between :first and :last and r.onBehalf = false"
            + " and r.effort.asked > 0 group by r.unit.id";

    private static final String OPEN = "select r.unit.id, o.openedAt, min(r.filedAt) from Report r, SheetOpening o"
            + " where o.unitId = r.unit.id and o.period = r.period and r.filedAt >= o.openedAt and r.onBehalf = false"
            + " and r.filedOn between :before and :last group by r.unit.id, r.period, o.openedAt"
            + " having min(r.filedOn) >= :first";

    private final EntityManager em;

    WrittenFields(EntityManager em) {
        this.em = em;
    }

    /** Fields offered, left as they were filled in, and written. */
    record Written(long asked, long kept, long typed) {

        static final Written NOTHING = new Written(0, 0, 0);

        Written and(Written other) {
            return new Written(asked + other.asked, kept + other.kept, typed + other.typed);
        }

        /** Of what the reports say, how much stood there already; null where they say nothing. */
        Integer prefilled() {
            long all = kept + typed;
            return all == 0 ? null : (int) Math.round(100.0 * kept / all);
        }
    }

    Map<Long, Written> of(YearMonth month) {
        Map<Long, Written> written = new HashMap<>();
        em.createQuery(WRITTEN, Object[].class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList()
                .forEach(row -> written.put((Long) row[0], new Written((Long) row[1], (Long) row[2], (Long) row[3])));
        return written;
    }

    /** By unit, the minutes of each sheet first filed in the month: from opening it to its first report. */
    Map<Long, List<Long>> minutes(YearMonth month) {
        LocalDate first = month.atDay(1);
        Map<Long, List<Long>> minutes = new HashMap<>();
        em.createQuery(OPEN, Object[].class)
                .setParameter("first", first)
                .setParameter("before", first.minusMonths(2))
                .setParameter("last", month.atEndOfMonth())
                .getResultList()
                .forEach(row -> minutes.computeIfAbsent((Long) row[0], unit -> new ArrayList<>())
                        .add(Duration.between((Instant) row[1], (Instant) row[2])
                                .toMinutes()));
        return minutes;
    }
}
