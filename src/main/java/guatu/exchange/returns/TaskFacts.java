package guatu.exchange.returns;

import guatu.organisation.Actor;
import guatu.task.Part;
import guatu.task.Sight;
import guatu.task.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads how the tasks of returned rows stand, where the person who hands them in may see them. */
@ApplicationScoped
class TaskFacts {

    private static final int AT_ONCE = 500;
    private static final String TASKS =
            "select t.number, t.title, t.stage, t.percentReported from Task t where t.number in (:numbers) and ";
    private static final String SAID = "select t.number, r.filedAt, r.done, r.unitName from Report r join r.task t"
            + " where t.number in (:numbers) and r.filedAt = (select max(x.filedAt) from Report x where x.task = t)";
    private static final String NODES = "select t.number, m.number, m.title, m.dueOn, case when m.doneOn is not null"
            + " or m.waivedBecause is not null then true else false end from Milestone m join m.task t"
            + " where t.number in (:numbers) order by m.dueOn, m.number";
    private static final String PARTS =
            "select t.number, a.unit.id, a.part from Assignment a join a.task t" + " where t.number in (:numbers)";

    private final EntityManager em;

    TaskFacts(EntityManager em) {
        this.em = em;
    }

    /** The tasks by number; those out of sight are left out. */
    @Transactional
    public Map<String, TaskFact> of(Actor actor, Collection<String> numbers) {
        Map<String, TaskFact> facts = new HashMap<>();
        List<String> all = List.copyOf(new HashSet<>(numbers));
        for (int from = 0; from < all.size(); from += AT_ONCE)
            read(actor, all.subList(from, Math.min(all.size(), from + AT_ONCE)), facts);
        return facts;
    }

    /** Those of the words that a report has been filed with. */
    @Transactional
    public Set<String> filed(Collection<String> onces) {
        Set<String> filed = new HashSet<>();
        List<String> all = List.copyOf(onces);
        for (int from = 0; from < all.size(); from += AT_ONCE)
            filed.addAll(em.createQuery("select r.once from Report r where r.once in (:onces)", String.class)
                    .setParameter("onces", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList());
        return filed;
    }

    private void read(Actor actor, List<String> numbers, Map<String, TaskFact> facts) {
        Sight sight = Sight.of(actor);
        TypedQuery<Object[]> tasks = em.createQuery(TASKS + sight.condition(), Object[].class);
        sight.params().forEach(tasks::setParameter);
        Map<String, List<Object[]>> said = ask(SAID, numbers);
        Map<String, List<Object[]>> nodes = ask(NODES, numbers);
        Map<String, List<Object[]>> parts = ask(PARTS, numbers);
        for (Object[] task : tasks.setParameter("numbers", numbers).getResultList()) {
            String number = (String) task[0];
            facts.put(
                    number,
                    new TaskFact(
                            number,
                            (String) task[1],
                            (Stage) task[2],
                            (Integer) task[3],
                            latest(said.getOrDefault(number, List.of())),
                            nodes(nodes.getOrDefault(number, List.of())),
                            parts(parts.getOrDefault(number, List.of()))));
        }
    }

    private static TaskFact.Latest latest(List<Object[]> rows) {
        if (rows.isEmpty()) return TaskFact.Latest.NONE;
        Object[] row = rows.get(0);
        return new TaskFact.Latest((Instant) row[1], (String) row[2], (String) row[3]);
    }

    private static List<TaskFact.Node> nodes(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new TaskFact.Node((Integer) row[1], (String) row[2], (LocalDate) row[3], (Boolean) row[4]))
                .toList();
    }

    private static Map<Long, Part> parts(List<Object[]> rows) {
        Map<Long, Part> parts = new HashMap<>();
        rows.forEach(row -> parts.merge((Long) row[1], (Part) row[2], (a, b) -> a.compareTo(b) < 0 ? a : b));
        return parts;
    }

    private Map<String, List<Object[]>> ask(String query, List<String> numbers) {
        Map<String, List<Object[]>> found = new HashMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                        .add(row));
        return found;
    }
}
