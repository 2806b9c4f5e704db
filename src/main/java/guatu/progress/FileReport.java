package guatu.progress;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import guatu.task.Part;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files a unit's report on one task; filing the same sheet twice is once (FAULTS F7). */
@ApplicationScoped
public class FileReport {

    /**
     * @param period ISO week such as 2022-W16; null for the week of the day
     * @param percent of the whole task, 0 to 100; null leaves the last one
     * @param milestonesDone numbers of nodes to be ticked with the report
     * @param once a random word of the form; a second filing with the same word gives the first one's answer
     */
    public record Command(
            @Pattern(regexp = "\\d{4}-W\\d{2}") String period,
            @NotBlank @Size(max = 4000) String done,
            @Size(max = 4000) String next,
            @Size(max = 4000) String problem,
            Boolean needsHelp,
            @Min(0) @Max(100) Integer percent,
            List<Integer> milestonesDone,
            @Size(max = 100) String once) {}

    /** The report; {@code repeated} when it had been filed before. */
    public record Filed(ReportLine report, boolean repeated) {}

    private final Tasks tasks;
    private final Reports reports;
    private final Units units;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    FileReport(Tasks tasks, Reports reports, Units units, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.reports = reports;
        this.units = units;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public Filed handle(Actor actor, String number, @Valid Command said) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayReport(actor, task);
        var before = reports.filedOnce(said.once());
        if (before.isPresent()) return new Filed(repeated(before.get(), number), true);
        LocalDate day = today.date();
        Report report = new Report(task, unitOf(actor, task), filing(actor, said, day), said);
        reports.persist(report);
        List<DomainEvent> happened = new ArrayList<>();
        boolean onlySupports = actor.worksForUnit() && !policy.leads(actor, task);
        task.reported(onlySupports ? null : said.percent(), day);
        happened.add(DomainEvent.of("task", number, "reported", Map.of(), known(report.line())));
        happened.addAll(ticks(actor, task, said, day));
        writes.done(task, happened.toArray(DomainEvent[]::new));
        return new Filed(report.line(), false);
    }

    private ReportLine repeated(Report report, String number) {
        if (!report.line().task().equals(number)) throw new RuleViolation("once_used", "once");
        return report.line();
    }

    private List<DomainEvent> ticks(Actor actor, Task task, Command said, LocalDate day) {
        if (said.milestonesDone() == null || said.milestonesDone().isEmpty()) return List.of();
        policy.requireMayTick(actor, task);
        return said.milestonesDone().stream()
                .distinct()
                .filter(node -> task.milestone(node).doneOn() == null)
                .map(node -> task.tick(node, day))
                .toList();
    }

    private Report.Filing filing(Actor actor, Command said, LocalDate day) {
        String period = said.period() != null ? said.period() : week(day);
        return new Report.Filing(period, today.instant(), day, actor.name());
    }

    /** Own unit; for a supervisor who files in a unit's place, the first leading one. */
    private Unit unitOf(Actor actor, Task task) {
        if (actor.worksForUnit()) return units.findById(actor.unitId());
        return task.units(Part.LEAD).stream().findFirst().orElse(null);
    }

    static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Map<String, Object> known(ReportLine line) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("report", line);
        return known;
    }
}
