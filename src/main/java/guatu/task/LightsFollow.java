package guatu.task;

import guatu.calendar.CalendarChanged;
import guatu.calendar.OfficeCalendar;
import guatu.plan.PlanRulesChanged;
import guatu.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Moves the stored light dates when a plan's rules or the calendar change (rule L7). */
@ApplicationScoped
class LightsFollow {

    private final Plans plans;
    private final Tasks tasks;
    private final TaskWrites writes;
    private final OfficeCalendar calendar;

    LightsFollow(Plans plans, Tasks tasks, TaskWrites writes, OfficeCalendar calendar) {
        this.plans = plans;
        this.tasks = tasks;
        this.writes = writes;
        this.calendar = calendar;
    }

    @Transactional
    void on(@Observes PlanRulesChanged changed) {
        tasks.alive(changed.plan()).forEach(writes::derive);
    }

    @Transactional
    void on(@Observes CalendarChanged changed) {
        calendar.forget();
        plans.listAll().forEach(plan -> tasks.alive(plan).forEach(writes::derive));
    }
}
