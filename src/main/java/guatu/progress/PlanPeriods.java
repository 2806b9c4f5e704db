package guatu.progress;

import guatu.calendar.OfficeCalendar;
import guatu.calendar.WorkingDays;
import guatu.plan.Plan;
import guatu.plan.ReportPeriod;
import guatu.plan.Reporting;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which period each plan is reported on now, or was some periods ago, and until when (rule W1). */
@ApplicationScoped
class PlanPeriods {

    private static final String PLANS = "select distinct t.plan from Task t where t.number in (:tasks)";

    private final EntityManager em;
    private final OfficeCalendar calendar;
    private final Today today;

    PlanPeriods(EntityManager em, OfficeCalendar calendar, Today today) {
        this.em = em;
        this.calendar = calendar;
        this.today = today;
    }

    /** A plan's period on a sheet; {@code cutoff} is null where the plan asks for none. */
    record Period(Plan plan, ReportPeriod period, LocalDateTime cutoff, boolean over) {

        String code() {
            return plan.code();
        }

        String key() {
            return period.key();
        }
    }

    /** The periods of the plans that the tasks belong to, by plan. */
    Map<String, Period> of(List<String> tasks, int back) {
        if (tasks.isEmpty()) return Map.of();
        WorkingDays days = calendar.days();
        return em.createQuery(PLANS, Plan.class).setParameter("tasks", tasks).getResultList().stream()
                .map(plan -> period(plan, back, days))
                .collect(Collectors.toMap(Period::code, Function.identity()));
    }

    private Period period(Plan plan, int back, WorkingDays days) {
        Reporting reporting = plan.reporting();
        LocalDateTime now = today.moment();
        ReportPeriod period = reporting.periodAt(now, days);
        for (int i = 0; i < back; i++) period = period.previous();
        LocalDateTime cutoff = reporting.asked() ? reporting.cutoff(period, days) : null;
        return new Period(plan, period, cutoff, cutoff != null && now.isAfter(cutoff));
    }
}
