package guatu.dashboard;

import guatu.dashboard.Change.Side;
import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.task.Light;
import guatu.task.Stage;
import guatu.task.TaskConditions;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares the ledger at the ends of two days (对比, rule A3), in two statements whatever its size. */
@ApplicationScoped
public class Comparison {

    static final int MOST = 1000;

    private static final String ROWS = "select t.id, t.number, t.title, old.stage, t.stage, %s, %s, old.dueOn, t.dueOn,"
            + " %s, %s, case when old.stage is null then false else true end from Task t left join TaskThen old"
            + " on old.taskId = t.id and old.validFrom <= :earlier and old.validUntil > :earlier%s and (old.stage is null"
            + " or old.stage <> t.stage or old.dueOn is distinct from t.dueOn or %s <> %s or %s <> %s)"
            + " order by t.plan.id, t.ordinal";
    private static final String UNITS = "select a.task.id, u.name from Assignment a join a.unit u"
            + " where a.task.id in (:ids) and a.part = LEAD order by a.ordinal";

    private final EntityManager em;

    Comparison(EntityManager em) {
        this.em = em;
    }

    /** RuleViolation where the earlier day is not before the later one, or the later one is to come. */
    @Transactional
    public Changes between(Actor actor, Ask ask, LocalDate from, LocalDate to, LocalDate today) {
        if (to.isAfter(today)) throw new RuleViolation("day_ahead", "to");
        if (!from.isBefore(to)) throw new RuleViolation("ends_before_start", "from");
        TaskFilter filter = ask.on(to).query().toFilter(to.plusDays(1));
        List<Object[]> rows = rows(actor, filter, from);
        Map<Long, List<String>> lead = lead(filter, rows);
        List<Change> items = rows.stream()
                .limit(MOST)
                .map(row -> change(row, lead.getOrDefault((Long) row[0], List.of())))
                .filter(change -> !change.kinds().isEmpty())
                .toList();
        return new Changes(from, to, items, rows.size() > MOST);
    }

    private List<Object[]> rows(Actor actor, TaskFilter filter, LocalDate from) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        String was = light("old", ":earlier");
        String is = light("t", ":later");
        String wasLate = overdue("old", ":earlier");
        String isLate = overdue("t", ":later");
        String hql = ROWS.formatted(was, is, wasLate, isLate, conditions.where(), was, is, wasLate, isLate);
        TypedQuery<Object[]> query =
                filter.asOf().on(em.createQuery(filter.asOf().of(hql), Object[].class));
        conditions.params().forEach(query::setParameter);
        return query.setParameter("earlier", from)
                .setParameter("later", filter.day())
                .setMaxResults(MOST + 1)
                .getResultList();
    }

    private Map<Long, List<String>> lead(TaskFilter filter, List<Object[]> rows) {
        if (rows.isEmpty()) return Map.of();
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        return filter
                .asOf()
                .on(em.createQuery(filter.asOf().of(UNITS), Object[].class))
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private static Change change(Object[] row, List<String> lead) {
        boolean was = (Boolean) row[11];
        return Change.of(
                (String) row[1],
                (String) row[2],
                lead,
                was ? side(row[3], row[5], row[7], row[9]) : null,
                side(row[4], row[6], row[8], row[10]));
    }

    private static Side side(Object stage, Object light, Object dueOn, Object overdue) {
        return new Side((Stage) stage, Light.valueOf((String) light), (LocalDate) dueOn, (Integer) overdue == 1);
    }

    private static String light(String alias, String day) {
        StringBuilder cases = new StringBuilder("case");
        for (Light light : List.of(Light.BLUE, Light.RED, Light.YELLOW, Light.GREEN))
            cases.append(" when ")
                    .append(at(TaskConditions.of(light), alias, day))
                    .append(" then '")
                    .append(light)
                    .append('\'');
        return cases + " else 'GREY' end";
    }

    private static String overdue(String alias, String day) {
        return "case when " + at(TaskConditions.OVERDUE, alias, day) + " then 1 else 0 end";
    }

    /** A condition of the ledger, asked of the task under this alias on another day. */
    private static String at(String condition, String alias, String day) {
        return condition.replaceAll("\\bt\\.", alias + ".").replace(":day", day);
    }
}
