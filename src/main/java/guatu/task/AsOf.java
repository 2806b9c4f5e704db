package guatu.task;

import jakarta.persistence.Query;
import java.time.LocalDate;

/**
 * Which ledger is read (回看, rule A3): as it stands, or as it stood at the end of a past day. The same HQL is asked of
 * either: {@link TaskThen} and its kin have the fields of the present.
 *
 * @param day the past day; null for the present
 */
public record AsOf(LocalDate day) {

    public static final AsOf NOW = new AsOf(null);

    private static final String HELD = ".validFrom <= :heldOn and %.validUntil > :heldOn";

    /** A day before today is the past; today and the days to come are judged by what stands. */
    public static AsOf of(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? new AsOf(day) : NOW;
    }

    public boolean isPast() {
        return day != null;
    }

    /** A query of the present, with the task as {@code t}, asked of this ledger. */
    public String of(String hql) {
        if (day == null) return hql;
        return hql.replaceAll("\\bTask t\\b", "TaskThen t")
                .replaceAll("\\b(Assignment|Milestone) (?=\\w)", "$1Then ")
                .replaceAll("\\bjoin (\\w+)\\.task t\\b", "join TaskThen t on t.taskId = $1.taskId and " + held("$1"))
                .replaceAll("\\b(\\w+)\\.task = t\\b", "$1.taskId = t.taskId and " + held("$1"))
                .replaceAll("\\b(\\w+)\\.task\\.id in\\b", held("$1") + " and $1.taskId in")
                .replaceAll("\\b(\\w+)\\.task\\.id\\b", "$1.taskId")
                .replaceAll("\\bt\\.id\\b", "t.taskId");
    }

    /** A condition on {@code t}. */
    public String condition() {
        return day == null ? "1 = 1" : held("t");
    }

    private static String held(String alias) {
        return alias + HELD.replace("%", alias);
    }

    /** Names the day to a query made by {@link #of(String)}. */
    public <Q extends Query> Q on(Q query) {
        if (day != null) query.setParameter("heldOn", day);
        return query;
    }
}
