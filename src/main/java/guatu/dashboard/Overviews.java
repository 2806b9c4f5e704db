package guatu.dashboard;

import guatu.dashboard.Overview.Coming;
import guatu.dashboard.Overview.Next;
import guatu.dashboard.Overview.OfPlan;
import guatu.dashboard.Overview.OfUnit;
import guatu.organisation.Actor;
import guatu.task.AsOf;
import guatu.task.TaskConditions;
import guatu.task.TaskFilter;
import guatu.task.TaskItem;
import guatu.task.TaskLedger;
import guatu.task.TaskQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the dashboard within the reader's sight, in as many statements for thirty tasks as for a hundred thousand. */
@ApplicationScoped
public class Overviews {

    private static final String BY_PLAN = "select t.plan.code, t.plan.title, " + Count.SELECT + " from Task t";
    private static final String BY_UNIT = "select min(holder.id), min(holder.name), holder.plainName, "
            + Count.SELECT.replace(TaskConditions.UNREPORTED, TaskConditions.unreported("duty"))
            + " from Assignment duty join duty.task t join duty.unit holder";
    private static final String NODES = "select t.number, m.dueOn, m.title from Milestone m join m.task t"
            + " where t.number in (:numbers) and m.doneOn is null and m.waivedBecause is null"
            + " and m.dueOn between :from and :until and %s order by m.dueOn, m.number";

    private final EntityManager em;
    private final TaskLedger ledger;

    Overviews(EntityManager em, TaskLedger ledger) {
        this.em = em;
        this.ledger = ledger;
    }

    /** {@code rows} is the most that either list holds. Throws RuleViolation where the day asked cannot be read. */
    @Transactional
    public Overview read(Actor actor, Ask ask, LocalDate today, int rows) {
        TaskFilter filter = ask.query().toFilter(today);
        List<OfPlan> plans = byPlan(actor, filter);
        TaskLedger.Page coming = ledger.page(actor, coming(ask, rows).toFilter(today));
        return new Overview(
                filter.day(),
                Figures.sum(plans.stream().map(OfPlan::figures).toList()),
                byUnit(actor, filter),
                plans,
                ledger.page(actor, overdue(ask, rows).toFilter(today)).items(),
                nextOf(coming.items(), filter.asOf(), filter.day()),
                coming.total());
    }

    /** All counts of what is asked for, in one statement. */
    @Transactional
    public Figures figures(Actor actor, Ask ask, LocalDate today) {
        return Figures.sum(byPlan(actor, ask.query().toFilter(today)).stream()
                .map(OfPlan::figures)
                .toList());
    }

    private static TaskQuery overdue(Ask ask, int rows) {
        TaskQuery query = ask.query();
        query.overdue = "true";
        query.sort = "late";
        query.size = String.valueOf(rows);
        return query;
    }

    private static TaskQuery coming(Ask ask, int rows) {
        TaskQuery query = ask.query();
        query.dueWithin = String.valueOf(Overview.AHEAD);
        query.sort = "next";
        query.size = String.valueOf(rows);
        return query;
    }

    private List<OfPlan> byPlan(Actor actor, TaskFilter filter) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        String query = BY_PLAN + conditions.where() + " group by t.plan.id, t.plan.code, t.plan.title, t.plan.year"
                + " order by t.plan.year desc, t.plan.id";
        return rows(query, conditions, filter).stream()
                .map(row -> new OfPlan((String) row[0], (String) row[1], Figures.of(row, 2)))
                .toList();
    }

    private List<OfUnit> byUnit(Actor actor, TaskFilter filter) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        String within = filter.unit() == null ? "" : " and " + TaskConditions.within("holder");
        String query = BY_UNIT + conditions.where() + " and duty.part = LEAD" + within
                + " group by holder.plainName order by min(holder.path)";
        return rows(query, conditions, filter).stream()
                .map(row -> new OfUnit((Long) row[0], (String) row[1], Figures.of(row, 3)))
                .toList();
    }

    private List<Object[]> rows(String hql, TaskConditions conditions, TaskFilter filter) {
        AsOf asOf = filter.asOf();
        TypedQuery<Object[]> query = asOf.on(em.createQuery(asOf.of(hql), Object[].class));
        conditions.params().forEach(query::setParameter);
        TaskConditions.periods(filter.day()).forEach(query::setParameter);
        return query.setParameter("day", filter.day()).getResultList();
    }

    private List<Coming> nextOf(List<TaskItem> items, AsOf asOf, LocalDate day) {
        if (items.isEmpty()) return List.of();
        LocalDate until = day.plusDays(Overview.AHEAD);
        Map<String, Next> nodes = asOf
                .on(em.createQuery(asOf.of(NODES.formatted(asOf.condition())), Object[].class))
                .setParameter("numbers", items.stream().map(TaskItem::number).toList())
                .setParameter("from", day)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Next((LocalDate) row[1], (String) row[2]),
                        (first, later) -> first));
        return items.stream()
                .map(item -> new Coming(item, first(item, nodes.get(item.number()), day)))
                .toList();
    }

    private static Next first(TaskItem item, Next node, LocalDate day) {
        boolean promiseFirst = item.dueOn() != null
                && !item.dueOn().isBefore(day)
                && (node == null || !item.dueOn().isAfter(node.on()));
        return promiseFirst ? new Next(item.dueOn(), null) : node;
    }
}
