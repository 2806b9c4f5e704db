package guatu.exchange.outgoing;

import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.shared.web.Paging;
import guatu.task.Precision;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the ledger for a workbook, a page at a time, in the same number of statements for every page. */
@ApplicationScoped
class LedgerRows {

    private static final String IN = " where t.number in (:numbers)";
    private static final String TEXTS = "select t.number, t.requirement, t.expectedResult from Task t" + IN;
    private static final String STEPS =
            "select t.number, w from Task t join t.steps w" + IN + " order by t.id, index(w)";
    private static final String NODES = "select t.number, m.number, m.title, m.dueOn, m.precision, m.doneOn,"
            + " m.waivedBecause from Milestone m join m.task t" + IN + " order by m.dueOn, m.number";
    private static final String PEOPLE = "select t.number, a.part, u.name, coalesce(l.name, l.jobTitle),"
            + " coalesce(c.name, c.jobTitle) from Assignment a join a.task t join a.unit u"
            + " left join a.responsibleLeader l left join a.liaison c" + IN + " order by a.part, a.ordinal";
    private static final String SAID = "select t.number, r.filedAt, r.done, r.planned, r.problem from Report r"
            + " join r.task t" + IN + " and r.filedAt = (select max(x.filedAt) from Report x where x.task = t)";
    private static final String FILLED = "select count(t.requirement), count(t.expectedResult),"
            + " count(case when exists (select 1 from Assignment a where a.task = t and a.part = GUIDE) then 1 end),"
            + " count(case when exists (select 1 from Assignment a where a.task = t"
            + " and a.responsibleLeader is not null) then 1 end),"
            + " count(case when exists (select 1 from Assignment a where a.task = t and a.liaison is not null) then 1"
            + " end) from Task t";

    private final EntityManager em;
    private final TaskLedger ledger;
    private final OfficeCalendar calendar;

    LedgerRows(EntityManager em, TaskLedger ledger, OfficeCalendar calendar) {
        this.em = em;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Codes of the plans that have lines in the filter, in the ledger's order. */
    @Transactional
    public List<String> plans(Actor actor, TaskFilter filter) {
        List<Object[]> plans = ask(
                "select t.plan.code, t.plan.id from Task t",
                " group by t.plan.code, t.plan.id order by t.plan.id",
                actor,
                filter);
        return plans.stream().map(plan -> (String) plan[0]).toList();
    }

    /** Those columns, of the ones that are often empty, in which something is written. */
    @Transactional
    public Set<LedgerColumn> filled(Actor actor, TaskFilter filter) {
        Object[] counts = ask(FILLED, "", actor, filter).get(0);
        Set<LedgerColumn> filled = EnumSet.noneOf(LedgerColumn.class);
        int i = 0;
        for (LedgerColumn column : LedgerColumn.WHERE_FILLED) if ((Long) counts[i++] > 0) filled.add(column);
        return filled;
    }

    /** The spans of time in which nodes stand, in order. */
    @Transactional
    public SortedSet<NodeSpan> spans(Actor actor, TaskFilter filter) {
        List<Object[]> nodes =
                ask("select distinct m.precision, m.dueOn from Milestone m join m.task t", "", actor, filter);
        return nodes.stream()
                .map(node -> NodeSpan.of((Precision) node[0], (LocalDate) node[1], calendar.days()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Object[]> ask(String select, String rest, Actor actor, TaskFilter filter) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        TypedQuery<Object[]> query = em.createQuery(select + conditions.where() + rest, Object[].class);
        conditions.params().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Takes a line of the ledger and its number in the list, from 1. */
    interface Taker {
        void take(LedgerRow row, int ordinal);
    }

    /** Hands over every line of a filter, page by page, and tells how many there were. */
    @Transactional
    public int each(Asked asked, Taker taker) {
        TaskQuery query = asked.query();
        query.size = String.valueOf(Paging.MOST);
        int taken = 0;
        List<LedgerRow> page;
        int at = 1;
        do {
            query.page = String.valueOf(at++);
            page = page(asked.actor(), asked.filter());
            for (LedgerRow row : page) taker.take(row, ++taken);
        } while (page.size() == Paging.MOST);
        return taken;
    }

    /** One page of the filter with everything told of each line. */
    @Transactional
    public List<LedgerRow> page(Actor actor, TaskFilter filter) {
        List<TaskItem> items = ledger.page(actor, filter).items();
        if (items.isEmpty()) return List.of();
        List<String> numbers = items.stream().map(TaskItem::number).toList();
        Map<String, List<Object[]>> texts = byNumber(TEXTS, numbers);
        Map<String, List<Object[]>> steps = byNumber(STEPS, numbers);
        Map<String, List<Object[]>> nodes = byNumber(NODES, numbers);
        Map<String, List<Object[]>> people = byNumber(PEOPLE, numbers);
        Map<String, List<Object[]>> said = byNumber(SAID, numbers);
        Function<Map<String, List<Object[]>>, Function<TaskItem, List<Object[]>>> of =
                found -> item -> found.getOrDefault(item.number(), List.of());
        return items.stream()
                .map(item -> new LedgerRow(
                        item,
                        LedgerFacts.texts(of.apply(texts).apply(item)),
                        of.apply(steps).apply(item).stream()
                                .map(step -> (String) step[1])
                                .toList(),
                        LedgerFacts.nodes(of.apply(nodes).apply(item), filter.day()),
                        LedgerFacts.people(of.apply(people).apply(item)),
                        LedgerFacts.said(of.apply(said).apply(item))))
                .toList();
    }

    private Map<String, List<Object[]>> byNumber(String query, List<String> numbers) {
        Map<String, List<Object[]>> found = new HashMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((String) row[0], key -> new java.util.ArrayList<>())
                        .add(row));
        return found;
    }
}
