package guatu.progress;

import guatu.calendar.OfficeCalendar;
import guatu.calendar.WorkingDays;
import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.plan.ReportPeriod;
import guatu.plan.Reporting;
import guatu.shared.time.Today;
import guatu.shared.web.Paging;
import guatu.task.TaskItem;
import guatu.task.TaskLedger;
import guatu.task.TaskQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a unit's sheet, in as many statements for one task as for two hundred. */
@ApplicationScoped
class WeekSheets {

    private static final String NODES = "select m.task.number, m.number, m.title, m.dueOn from Milestone m"
            + " where m.task.number in (:tasks) and m.doneOn is null and m.waivedBecause is null"
            + " order by m.dueOn, m.number";
    private static final String PARTS = "select a.task.number, a.percentReported from Assignment a"
            + " where a.task.number in (:tasks) and a.part = LEAD and a.unit.id = :unit";
    private static final String PLANS = "select distinct t.plan from Task t where t.number in (:tasks)";
    private static final String NOW = "concat(x.task.plan.code, '/', x.period) in (:periods)";
    private static final String LATEST = "from Report r join fetch r.task where r.id in (select max(x.id) from Report x"
            + " where x.task.number in (:tasks) and x.unit.id = :unit and %s group by x.task.id)";

    private final EntityManager em;
    private final TaskLedger ledger;
    private final OfficeCalendar calendar;
    private final Today today;

    WeekSheets(EntityManager em, TaskLedger ledger, OfficeCalendar calendar, Today today) {
        this.em = em;
        this.ledger = ledger;
        this.calendar = calendar;
        this.today = today;
    }

    /** What a row is made of besides its task. */
    private record Parts(
            Map<String, List<WeekSheet.Node>> nodes,
            Map<String, Integer> percents,
            Map<String, ReportLine> filed,
            Map<String, ReportLine> before) {}

    /** The sheet as the system fills it; drafts and what was typed come on top. */
    @Transactional
    WeekSheet read(Actor actor, Unit unit, int back) {
        List<TaskItem> led = tasks(actor, unit, "lead");
        List<TaskItem> supported = tasks(actor, unit, "support");
        Map<String, Period> periods = periods(numbers(led), back);
        Parts parts = parts(numbers(led), unit, periods.values());
        Map<String, List<TaskItem>> byPlan =
                led.stream().collect(Collectors.groupingBy(TaskItem::plan, LinkedHashMap::new, Collectors.toList()));
        List<WeekSheet.OfPlan> plans = new ArrayList<>();
        byPlan.forEach((code, items) -> plans.add(ofPlan(periods.get(code), items, parts, back)));
        boolean onBehalf = !unit.id().equals(actor.unitId());
        return new WeekSheet(unit.name(), back, plans, supported, null, onBehalf);
    }

    private List<TaskItem> tasks(Actor actor, Unit unit, String part) {
        TaskQuery query = new TaskQuery();
        query.unit = unit.name();
        query.scope = "self";
        query.part = part;
        query.stage = "ISSUED,ACTIVE";
        query.size = String.valueOf(Paging.MOST);
        return ledger.page(actor, query.toFilter(today.date())).items();
    }

    private static List<String> numbers(List<TaskItem> tasks) {
        return tasks.stream().map(TaskItem::number).toList();
    }

    /** A plan's period on this sheet, and its cutoff. */
    private record Period(Plan plan, ReportPeriod period, LocalDateTime cutoff, boolean over) {}

    private Map<String, Period> periods(List<String> tasks, int back) {
        if (tasks.isEmpty()) return Map.of();
        return em.createQuery(PLANS, Plan.class).setParameter("tasks", tasks).getResultList().stream()
                .collect(Collectors.toMap(Plan::code, plan -> period(plan, back)));
    }

    private Period period(Plan plan, int back) {
        WorkingDays days = calendar.days();
        Reporting reporting = plan.reporting();
        LocalDateTime now = today.moment();
        ReportPeriod period = reporting.periodAt(now, days);
        for (int i = 0; i < back; i++) period = period.previous();
        LocalDateTime cutoff = reporting.asked() ? reporting.cutoff(period, days) : null;
        return new Period(plan, period, cutoff, cutoff != null && now.isAfter(cutoff));
    }

    private Parts parts(List<String> tasks, Unit unit, Collection<Period> periods) {
        if (tasks.isEmpty()) return new Parts(Map.of(), Map.of(), Map.of(), Map.of());
        Map<String, Integer> percents = em
                .createQuery(PARTS, Object[].class)
                .setParameter("tasks", tasks)
                .setParameter("unit", unit.id())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1], Math::min));
        Set<String> now = periods.stream()
                .map(p -> p.plan().code() + "/" + p.period().key())
                .collect(Collectors.toSet());
        return new Parts(nodes(tasks), percents, latest(tasks, unit, now, NOW), latest(tasks, unit, now, "not " + NOW));
    }

    private Map<String, List<WeekSheet.Node>> nodes(List<String> tasks) {
        LocalDate day = today.date();
        return em.createQuery(NODES, Object[].class).setParameter("tasks", tasks).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new WeekSheet.Node(
                                        (Integer) row[1],
                                        (String) row[2],
                                        (LocalDate) row[3],
                                        ((LocalDate) row[3]).isBefore(day)),
                                Collectors.toList())));
    }

    private Map<String, ReportLine> latest(List<String> tasks, Unit unit, Set<String> periods, String condition) {
        return em
                .createQuery(LATEST.formatted(condition), Report.class)
                .setParameter("tasks", tasks)
                .setParameter("unit", unit.id())
                .setParameter("periods", periods)
                .getResultList()
                .stream()
                .map(Report::line)
                .collect(Collectors.toMap(ReportLine::task, Function.identity()));
    }

    private WeekSheet.OfPlan ofPlan(Period period, List<TaskItem> tasks, Parts parts, int back) {
        return new WeekSheet.OfPlan(
                period.plan().code(),
                period.plan().title(),
                period.period().key(),
                period.period().from(),
                period.period().to(),
                period.cutoff(),
                period.over(),
                tasks.stream().map(task -> row(task, period, parts, back)).toList());
    }

    private WeekSheet.Row row(TaskItem task, Period period, Parts parts, int back) {
        ReportLine filed = parts.filed().get(task.number());
        ReportLine before = back == 0 ? parts.before().get(task.number()) : null;
        int percent = parts.percents().getOrDefault(task.number(), task.percentReported());
        List<WeekSheet.Node> open = parts.nodes().getOrDefault(task.number(), List.of());
        boolean corrects = filed != null && !period.over();
        WeekSheet.Typed typed =
                corrects ? Filling.of(filed) : filed != null ? Filling.blank(percent) : Filling.after(before, percent);
        return new WeekSheet.Row(task, Filling.shown(open, period.period().to()), before, filed, percent, typed);
    }
}
