package guatu.progress;

import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.plan.ReportPeriod;
import guatu.plan.Reporting;
import guatu.shared.error.Conflict;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Files a unit's report on one task; filing the same sheet twice, or the same words again, is once (FAULTS F7). */
@ApplicationScoped
public class FileReport {

    /**
     * @param period such as 2022-W16, or 2022-04 on a monthly plan; null for the one to be reported on now
     * @param done may be left out when {@code unchanged}
     * @param percent of the unit's part, 0 to 100; null leaves the last one
     * @param milestonesDone numbers of nodes to be ticked with the report
     * @param unchanged there is nothing new (无变化)
     * @param unit for the supervision office: the unit it files for (代填); null for the first leading one
     * @param first refuse where the unit has already reported on the period: somebody was faster (409)
     * @param once a random word of the form; a second filing with the same word gives the first one's answer
     */
    public record Command(
            @Pattern(regexp = "\\d{4}-(W\\d{2}|\\d{2})") String period,
            @Size(max = 4000) String done,
            @Size(max = 4000) String next,
            @Size(max = 4000) String problem,
            Boolean needsHelp,
            @Min(0) @Max(100) Integer percent,
            List<Integer> milestonesDone,
            Boolean unchanged,
            @Size(max = 200) String unit,
            Boolean first,
            @Size(max = 100) String once) {

        /** The same for the unit that a sheet belongs to. */
        Command speakingFor(Actor actor, Unit of) {
            String named = actor.worksForUnit() ? null : of.name();
            return new Command(
                    period, done, next, problem, needsHelp, percent, milestonesDone, unchanged, named, first, once);
        }
    }

    /** The report; {@code repeated} when it had been filed before. */
    public record Filed(ReportLine report, boolean repeated) {}

    private final Tasks tasks;
    private final Reports reports;
    private final Prefills prefills;
    private final ReportingUnits units;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final OfficeCalendar calendar;
    private final Today today;

    FileReport(
            Tasks tasks,
            Reports reports,
            Prefills prefills,
            ReportingUnits units,
            TaskPolicy policy,
            TaskWrites writes,
            OfficeCalendar calendar,
            Today today) {
        this.tasks = tasks;
        this.reports = reports;
        this.prefills = prefills;
        this.units = units;
        this.policy = policy;
        this.writes = writes;
        this.calendar = calendar;
        this.today = today;
    }

    @Transactional
    public Filed handle(Actor actor, String number, @Valid Command command) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayReport(actor, task);
        var before = reports.filedOnce(command.once());
        if (before.isPresent()) return new Filed(repeated(before.get(), number), true);
        Unit unit = units.of(actor, task, command.unit());
        Report.Said said = Sayings.of(command);
        ReportPeriod period = period(task, command.period());
        List<Integer> ticks = Ticks.open(task, command.milestonesDone());
        var last = reports.latest(task, unit, period);
        if (ticks.isEmpty() && last.filter(report -> report.says(said)).isPresent())
            return new Filed(last.get().line(), true);
        if (Boolean.TRUE.equals(command.first())) last.ifPresent(FileReport::requireNone);
        Effort effort = Effort.of(prefills.of(task, unit, period), said, ticks.size());
        Report report =
                new Report(task, unit, filing(actor, task, period), said, effort, Sayings.words(command.once()));
        reports.persistAndFlush(report);
        List<DomainEvent> happened = new ArrayList<>(List.of(report.filed()));
        if (!ticks.isEmpty()) policy.requireMayTick(actor, task);
        ticks.forEach(node -> happened.add(task.tick(node, today.date())));
        task.reported(unit, said.percent(), period.from(), today.date());
        writes.done(task, happened.toArray(DomainEvent[]::new));
        return new Filed(report.line(), false);
    }

    private static void requireNone(Report filed) {
        throw new Conflict("report_filed", filed.line());
    }

    private ReportLine repeated(Report report, String number) {
        if (!report.line().task().equals(number)) throw new RuleViolation("once_used", "once");
        return report.line();
    }

    /** The period spoken of; one that has not begun cannot be reported on. */
    private ReportPeriod period(Task task, String key) {
        Reporting reporting = task.plan().reporting();
        ReportPeriod now = reporting.periodAt(today.moment(), calendar.days());
        if (key == null) return now;
        ReportPeriod asked = ReportPeriod.of(key, reporting.cadence());
        if (asked.from().isAfter(today.date())) throw new RuleViolation("period_ahead", "period", key);
        return asked;
    }

    private Report.Filing filing(Actor actor, Task task, ReportPeriod period) {
        Reporting reporting = task.plan().reporting();
        LocalDateTime now = today.moment();
        boolean late = reporting.asked() && now.isAfter(reporting.cutoff(period, calendar.days()));
        return new Report.Filing(period, today.instant(), today.date(), actor.name(), late, !actor.worksForUnit());
    }
}
