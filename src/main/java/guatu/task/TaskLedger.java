package guatu.task;

import guatu.calendar.OfficeCalendar;
import guatu.calendar.WorkingDays;
import guatu.organisation.Actor;
import guatu.shared.web.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the ledger: a page of lines with units, nodes, lights and reasons, in four statements whatever its size; a past day takes two more, for its calendar. */
@ApplicationScoped
public class TaskLedger {

    /** One page of the ledger, and how many lines there are in all. */
    public record Page(long total, int page, int size, List<TaskItem> items) {}

    private static final String UNITS =
            "select new guatu.task.LedgerUnit(a.task.id, a.part, u.name, o.name, o.jobTitle)"
                    + " from Assignment a join a.unit u left join a.owner o where a.task.id in (:ids) order by a.part, a.ordinal";
    private static final String NODES = "select m.task.id, m.number, m.title, m.dueOn,"
            + " case when m.doneOn is not null or m.waivedBecause is not null then true else false end"
            + " from Milestone m where m.task.id in (:ids) order by m.dueOn, m.number";

    private final EntityManager em;
    private final OfficeCalendar calendar;
    private final CurrentLanguage language;

    TaskLedger(EntityManager em, OfficeCalendar calendar, CurrentLanguage language) {
        this.em = em;
        this.calendar = calendar;
        this.language = language;
    }

    @Transactional
    public Page page(Actor actor, TaskFilter filter) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        AsOf asOf = filter.asOf();
        List<LedgerLine> found = lines(
                conditions, filter, filter.paging().offset(), filter.paging().size());
        return new Page(
                count(conditions, asOf),
                filter.paging().page(),
                filter.paging().size(),
                items(found, asOf, filter.day()));
    }

    private List<LedgerLine> lines(TaskConditions conditions, TaskFilter filter, int from, int most) {
        AsOf asOf = filter.asOf();
        TypedQuery<LedgerLine> lines = asOf.on(em.createQuery(
                asOf.of(LedgerLine.SELECT + conditions.where() + " order by "
                        + filter.sort().order()),
                LedgerLine.class));
        conditions.params().forEach(lines::setParameter);
        if (filter.sort().asksDay()) lines.setParameter("day", filter.day());
        return lines.setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** All lines at once, as many as {@code most}, for charts: no page is asked for, and none is counted. */
    @Transactional
    public List<TaskItem> all(Actor actor, TaskFilter filter, int most) {
        return items(lines(new TaskConditions(actor, filter), filter, 0, most), filter.asOf(), filter.day());
    }

    @Transactional
    public long count(Actor actor, TaskFilter filter) {
        return count(new TaskConditions(actor, filter), filter.asOf());
    }

    /** One line; null when it is out of sight. */
    @Transactional
    public TaskItem item(Actor actor, String number, AsOf asOf, LocalDate day) {
        Sight sight = Sight.of(actor);
        String where = " where t.number = :number and " + sight.condition() + " and ";
        TypedQuery<LedgerLine> line =
                asOf.on(em.createQuery(asOf.of(LedgerLine.SELECT + where) + asOf.condition(), LedgerLine.class));
        sight.params().forEach(line::setParameter);
        return items(line.setParameter("number", number).getResultList(), asOf, day).stream()
                .findFirst()
                .orElse(null);
    }

    private long count(TaskConditions conditions, AsOf asOf) {
        TypedQuery<Long> count =
                asOf.on(em.createQuery(asOf.of("select count(*) from Task t" + conditions.where()), Long.class));
        conditions.params().forEach(count::setParameter);
        return count.getSingleResult();
    }

    private List<TaskItem> items(List<LedgerLine> lines, AsOf asOf, LocalDate day) {
        if (lines.isEmpty()) return List.of();
        List<Long> ids = lines.stream().map(LedgerLine::id).toList();
        Map<Long, List<LedgerUnit>> units =
                asOf
                        .on(em.createQuery(asOf.of(UNITS), LedgerUnit.class))
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(LedgerUnit::taskId));
        Map<Long, List<LightFacts.Node>> nodes = nodes(ids, asOf);
        WorkingDays days = asOf.isPast() ? calendar.daysThen(asOf.day()) : calendar.days();
        return lines.stream()
                .map(line -> item(
                        line,
                        units.getOrDefault(line.id(), List.of()),
                        nodes.getOrDefault(line.id(), List.of()),
                        days,
                        day))
                .toList();
    }

    private TaskItem item(
            LedgerLine line, List<LedgerUnit> units, List<LightFacts.Node> nodes, WorkingDays days, LocalDate day) {
        LightFacts facts = new LightFacts(
                line.stage(),
                line.startsOn(),
                line.dueOn(),
                line.originalDueOn(),
                line.submittedOn(),
                line.closedOn(),
                line.percentReported(),
                line.extensions(),
                nodes);
        LightAlarm alarm = LightAlarm.of(facts, line.rules(), days);
        List<String> reasons = LightWords.of(alarm.reasonsOn(day), language.get());
        return TaskItem.of(line, units, nodes, alarm, day, reasons);
    }

    private Map<Long, List<LightFacts.Node>> nodes(List<Long> ids, AsOf asOf) {
        return asOf.on(em.createQuery(asOf.of(NODES), Object[].class)).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new LightFacts.Node(
                                        (Integer) row[1], (String) row[2], (LocalDate) row[3], (Boolean) row[4]),
                                Collectors.toList())));
    }
}
