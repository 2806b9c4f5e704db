package guatu.progress;

import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.plan.ReportPeriod;
import guatu.plan.Reporting;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** Corrects a unit's report until the cutoff; after it only a new report tells more (rule W3). */
@ApplicationScoped
public class CorrectReport {

    private final Tasks tasks;
    private final Reports reports;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final OfficeCalendar calendar;
    private final Today today;

    CorrectReport(
            Tasks tasks, Reports reports, TaskPolicy policy, TaskWrites writes, OfficeCalendar calendar, Today today) {
        this.tasks = tasks;
        this.reports = reports;
        this.policy = policy;
        this.writes = writes;
        this.calendar = calendar;
        this.today = today;
    }

    /** {@code repeated} is true when nothing is different from what stands. */
    @Transactional
    public FileReport.Filed handle(
            Actor actor, String number, long id, int version, @Valid FileReport.Command command) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayReport(actor, task);
        Report report = reports.of(task, id);
        if (actor.worksForUnit() && !report.by(actor.unitId())) throw new Forbidden("units_only");
        report.requireVersion(version);
        Report.Said said = Sayings.of(command);
        List<Integer> ticks = Ticks.open(task, command.milestonesDone());
        if (ticks.isEmpty() && report.says(said)) return new FileReport.Filed(report.line(), true);
        ReportPeriod period = requireOpen(task, report);
        List<DomainEvent> happened = new ArrayList<>(List.of(report.correct(said, ticks.size(), today.instant())));
        if (!ticks.isEmpty()) policy.requireMayTick(actor, task);
        ticks.forEach(node -> happened.add(task.tick(node, today.date())));
        task.reported(report.unit(), said.percent(), period.from(), today.date());
        writes.done(task, happened.toArray(DomainEvent[]::new));
        reports.flush();
        return new FileReport.Filed(report.line(), false);
    }

    private ReportPeriod requireOpen(Task task, Report report) {
        Reporting reporting = task.plan().reporting();
        ReportPeriod period = ReportPeriod.of(report.period(), reporting.cadence());
        boolean open = !reporting.asked() || !today.moment().isAfter(reporting.cutoff(period, calendar.days()));
        if (!open) throw new RuleViolation("report_closed", "done");
        return period;
    }
}
