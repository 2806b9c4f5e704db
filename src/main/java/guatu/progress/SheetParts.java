package guatu.progress;

import guatu.organisation.Unit;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a sheet's rows are made of besides their tasks, in four statements whatever their number. */
@ApplicationScoped
class SheetParts {

    private static final String NODES = "select m.task.number, m.number, m.title, m.dueOn from Milestone m"
            + " where m.task.number in (:tasks) and m.doneOn is null and m.waivedBecause is null"
            + " order by m.dueOn, m.number";
    private static final String PERCENTS = "select a.task.number, a.percentReported from Assignment a"
            + " where a.task.number in (:tasks) and a.part = LEAD and a.unit.id = :unit";
    private static final String LAST = "from Report r join fetch r.task where r.task.number in (:tasks)"
            + " and r.unit.id = :unit and (%s) and not exists (select 1 from Report x where x.task = r.task"
            + " and x.unit.id = :unit and (%s) and (x.period > r.period or x.period = r.period and x.id > r.id))";

    private final EntityManager em;
    private final Today today;

    SheetParts(EntityManager em, Today today) {
        this.em = em;
        this.today = today;
    }

    /**
     * The parts, by the number of their task.
     *
     * @param percents of the unit's part, where it leads
     * @param filed the unit's last report on the period of the sheet
     * @param before its last report on a period before that
     */
    record Parts(
            Map<String, List<WeekSheet.Node>> nodes,
            Map<String, Integer> percents,
            Map<String, ReportLine> filed,
            Map<String, ReportLine> before) {}

    Parts of(List<String> tasks, Unit unit, Map<String, PlanPeriods.Period> periods) {
        if (tasks.isEmpty()) return new Parts(Map.of(), Map.of(), Map.of(), Map.of());
        return new Parts(
                nodes(tasks),
                percents(tasks, unit),
                last(tasks, unit, periods.values(), "="),
                last(tasks, unit, periods.values(), "<"));
    }

    private Map<String, List<WeekSheet.Node>> nodes(List<String> tasks) {
        LocalDate day = today.date();
        return em.createQuery(NODES, Object[].class).setParameter("tasks", tasks).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> node(row, day), Collectors.toList())));
    }

    private static WeekSheet.Node node(Object[] row, LocalDate day) {
        LocalDate on = (LocalDate) row[3];
        return new WeekSheet.Node((Integer) row[1], (String) row[2], on, on.isBefore(day));
    }

    private Map<String, Integer> percents(List<String> tasks, Unit unit) {
        return em
                .createQuery(PERCENTS, Object[].class)
                .setParameter("tasks", tasks)
                .setParameter("unit", unit.id())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1], Math::min));
    }

    /** The unit's latest report on each task whose period stands so to that of the task's plan on the sheet. */
    private Map<String, ReportLine> last(
            List<String> tasks, Unit unit, Collection<PlanPeriods.Period> periods, String stands) {
        Map<String, Object> params = new HashMap<>();
        String condition = condition("r", periods, stands, params);
        TypedQuery<Report> query = em.createQuery(
                        LAST.formatted(condition, condition("x", periods, stands, params)), Report.class)
                .setParameter("tasks", tasks)
                .setParameter("unit", unit.id());
        params.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(Report::line)
                .collect(Collectors.toMap(ReportLine::task, Function.identity()));
    }

    private static String condition(
            String report, Collection<PlanPeriods.Period> periods, String stands, Map<String, Object> params) {
        int[] n = {0};
        return periods.stream()
                .map(period -> {
                    int i = n[0]++;
                    params.put("plan" + i, period.code());
                    params.put("period" + i, period.key());
                    return "%s.task.plan.code = :plan%d and %s.period %s :period%d"
                            .formatted(report, i, report, stands, i);
                })
                .collect(Collectors.joining(" or "));
    }
}
