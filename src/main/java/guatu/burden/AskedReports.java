package guatu.burden;

import guatu.calendar.OfficeCalendar;
import guatu.calendar.WorkingDays;
import guatu.plan.Plan;
import guatu.plan.ReportPeriod;
import guatu.plan.Reporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the reports that fell due in a month and those filed (rule W1), by unit, in three statements. */
@ApplicationScoped
class AskedReports {

    /** A part that stood open at the cutoff was to be reported on; those that stand alike are counted at once. */
    private static final String PARTS = "select a.unit.id, t.plan.code, t.issuedOn,"
            + " coalesce(t.submittedOn, t.closedOn), count(a) from Assignment a join a.task t where a.part = LEAD"
            + " and t.stage not in (DRAFT, WITHDRAWN, SUSPENDED) and t.issuedOn <= :last"
            + " and (t.closedOn is null or t.closedOn >= :first)"
            + " group by a.unit.id, t.plan.code, t.issuedOn, coalesce(t.submittedOn, t.closedOn)";

    private static final String FILED = "select r.unit.id, count(distinct concat(r.task.number, '/', r.period))"
            + " from Report r where concat(r.task.plan.code, '/', r.period) in (:periods) and exists (select 1"
            + " from Assignment a where a.task = r.task and a.unit = r.unit and a.part = LEAD) group by r.unit.id";

    private final EntityManager em;
    private final OfficeCalendar calendar;

    AskedReports(EntityManager em, OfficeCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    /** By unit: open tasks led, reports due and filed. */
    record Counted(Map<Long, Long> tasks, Map<Long, Long> due, Map<Long, Long> filed) {}

    private record Due(String key, LocalDate cutoff) {}

    Counted of(YearMonth month, LocalDate today) {
        List<Object[]> parts = em.createQuery(PARTS, Object[].class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", earlier(month.atEndOfMonth(), today))
                .getResultList();
        Map<String, List<Due>> dues = dues(parts, month, today);
        Counted counted = new Counted(new HashMap<>(), new HashMap<>(), filed(dues));
        parts.forEach(part -> count(part, dues, counted));
        return counted;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void count(Object[] part, Map<String, List<Due>> dues, Counted counted) {
        Long unit = (Long) part[0];
        LocalDate issued = (LocalDate) part[2];
        LocalDate ended = (LocalDate) part[3];
        Long tasks = (Long) part[4];
        counted.tasks().merge(unit, tasks, Long::sum);
        long times = dues.getOrDefault((String) part[1], List.of()).stream()
                .filter(due -> !issued.isAfter(due.cutoff()) && (ended == null || ended.isAfter(due.cutoff())))
                .count();
        counted.due().merge(unit, tasks * times, Long::sum);
    }

    /** By plan: its periods that have begun and whose cutoff lies in the month. */
    private Map<String, List<Due>> dues(List<Object[]> parts, YearMonth month, LocalDate today) {
        Set<String> codes = new HashSet<>();
        parts.forEach(part -> codes.add((String) part[1]));
        Map<String, List<Due>> dues = new HashMap<>();
        if (codes.isEmpty()) return dues;
        WorkingDays days = calendar.days();
        for (Plan plan : em.createQuery("from Plan p where p.code in (:codes)", Plan.class)
                .setParameter("codes", codes)
                .getResultList()) dues.put(plan.code(), dues(plan.reporting(), month, today, days));
        return dues;
    }

    /** A cutoff may be moved by holidays, at most by some weeks, beyond its period. */
    private static List<Due> dues(Reporting reporting, YearMonth month, LocalDate today, WorkingDays days) {
        List<Due> dues = new ArrayList<>();
        if (!reporting.asked()) return dues;
        ReportPeriod period = ReportPeriod.holding(month.atDay(1).minusMonths(1), reporting.cadence());
        LocalDate last = earlier(month.atEndOfMonth(), today);
        for (; !period.from().isAfter(last); period = period.next()) {
            LocalDate cutoff = reporting.cutoff(period, days).toLocalDate();
            if (YearMonth.from(cutoff).equals(month)) dues.add(new Due(period.key(), cutoff));
        }
        return dues;
    }

    private Map<Long, Long> filed(Map<String, List<Due>> dues) {
        Set<String> periods = new HashSet<>();
        dues.forEach((plan, all) -> all.forEach(due -> periods.add(plan + "/" + due.key())));
        Map<Long, Long> filed = new HashMap<>();
        if (periods.isEmpty()) return filed;
        em.createQuery(FILED, Object[].class)
                .setParameter("periods", periods)
                .getResultList()
                .forEach(row -> filed.put((Long) row[0], (Long) row[1]));
        return filed;
    }
}
