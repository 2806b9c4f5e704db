package guatu.subscription;

import guatu.organisation.Actor;
import guatu.shared.time.Today;
import guatu.task.Sight;
import guatu.task.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads nodes and deadlines in a person's sight (日程), from a year back on, in three statements whatever their number. */
@ApplicationScoped
class Agenda {

    /** Entries of either kind at most, the earliest first. */
    private static final int MOST = 5000;

    /**
     * Whose nodes and deadlines; all in sight where only the name, or nothing, is given.
     *
     * @param name what the calendar is called after; null for all in sight
     * @param unitPath the leading unit's place in the tree, with those below it
     * @param person id of a person who is leader, owner or liaison
     * @param plan code of a plan
     */
    record Wanted(String name, String unitPath, Long person, String plan) {}

    private static final String CHANGED = ", (select count(c) from CalendarChange c where c.taskNumber = t.number),"
            + " (select max(c.changedAt) from CalendarChange c where c.taskNumber = t.number)";
    private static final String DEADLINES = "select t.id, t.number, t.title, t.plan.title, t.stage, t.issuedOn, t.dueOn"
            + CHANGED + " from Task t where ";
    private static final String NODES = "select t.id, t.number, t.title, t.plan.title, t.stage, t.issuedOn, m.dueOn"
            + CHANGED + ", m.id, m.title, m.doneOn, m.waivedBecause from Milestone m join m.task t where ";
    private static final String UNITS = "select a.task.id, u.name from Assignment a join a.unit u join a.task t"
            + " where a.part = LEAD and %s order by a.ordinal";

    private final EntityManager em;
    private final Today today;

    Agenda(EntityManager em, Today today) {
        this.em = em;
        this.today = today;
    }

    /** By day, then by task and node. */
    @Transactional
    public List<Entry> of(Actor actor, Wanted wanted) {
        Map<String, Object> params = new HashMap<>();
        String where = where(actor, wanted, params);
        Map<Long, List<String>> lead = lead(where, params);
        LocalDate since = today.date().minusYears(1);
        List<Entry> entries = new ArrayList<>();
        for (Object[] row : rows(DEADLINES + where + " and t.dueOn >= :since order by t.dueOn, t.id", params, since))
            entries.add(deadline(row, lead));
        for (Object[] row : rows(NODES + where + " and m.dueOn >= :since order by m.dueOn, m.id", params, since))
            entries.add(node(row, lead));
        entries.sort(
                Comparator.comparing(Entry::on).thenComparing(Entry::number).thenComparing(Entry::key));
        return entries;
    }

    private static String where(Actor actor, Wanted wanted, Map<String, Object> params) {
        Sight sight = Sight.of(actor);
        params.putAll(sight.params());
        List<String> all = new ArrayList<>(List.of(sight.condition(), "t.stage <> DRAFT"));
        if (wanted.plan() != null) {
            all.add("t.plan.code = :plan");
            params.put("plan", wanted.plan());
        }
        if (wanted.unitPath() != null) {
            all.add("exists (select 1 from Assignment x join x.unit u2 where x.task = t and x.part = LEAD"
                    + " and u2.path like :below)");
            params.put("below", wanted.unitPath() + "%");
        }
        if (wanted.person() != null) {
            all.add("exists (select 1 from Assignment x where x.task = t and"
                    + " (x.owner.id = :person or x.liaison.id = :person or x.responsibleLeader.id = :person))");
            params.put("person", wanted.person());
        }
        return "(" + String.join(") and (", all) + ")";
    }

    private List<Object[]> rows(String hql, Map<String, Object> params, LocalDate since) {
        TypedQuery<Object[]> query = em.createQuery(hql, Object[].class);
        params.forEach(query::setParameter);
        return query.setParameter("since", since).setMaxResults(MOST).getResultList();
    }

    private Map<Long, List<String>> lead(String where, Map<String, Object> params) {
        TypedQuery<Object[]> query = em.createQuery(UNITS.formatted(where), Object[].class);
        params.forEach(query::setParameter);
        return query.getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Entry deadline(Object[] row, Map<Long, List<String>> lead) {
        return entry(row, "task-" + row[0], null, Entry.of((Stage) row[4], false, false), lead);
    }

    private Entry node(Object[] row, Map<Long, List<String>> lead) {
        Entry.State state = Entry.of((Stage) row[4], row[11] != null, row[12] != null);
        return entry(row, "node-" + row[9], (String) row[10], state, lead);
    }

    private Entry entry(Object[] row, String key, String node, Entry.State state, Map<Long, List<String>> lead) {
        LocalDate issued = (LocalDate) row[5];
        Instant first = (issued == null ? (LocalDate) row[6] : issued)
                .atStartOfDay(today.zone())
                .toInstant();
        return new Entry(
                key,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                lead.getOrDefault((Long) row[0], List.of()),
                node,
                (LocalDate) row[6],
                state,
                (Long) row[7],
                row[8] == null ? first : (Instant) row[8]);
    }
}
