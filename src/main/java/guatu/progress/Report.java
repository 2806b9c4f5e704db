package guatu.progress;

import guatu.organisation.Unit;
import guatu.plan.ReportPeriod;
import guatu.shared.error.Conflict;
import guatu.shared.event.DomainEvent;
import guatu.task.Task;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** What a unit says of a task for a period (填报、周报): done, next, problem, help needed. */
@Entity
public class Report {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private String unitName;
    private String period;
    private String done;

    @Column(name = "next")
    private String planned;

    private String problem;
    private boolean needsHelp;
    private Integer percent;
    private boolean unchanged;
    private Instant filedAt;
    private LocalDate filedOn;
    private String filedBy;
    private boolean late;
    private boolean onBehalf;
    private Instant correctedAt;
    private String once;

    @Embedded
    private Effort effort;

    protected Report() {}

    Report(Task task, Unit unit, Filing filing, Said said, Effort effort, String once) {
        this.task = task;
        this.unit = unit;
        this.unitName = unit == null ? filing.by() : unit.name();
        this.period = filing.period().key();
        this.filedAt = filing.at();
        this.filedOn = filing.on();
        this.filedBy = filing.by();
        this.late = filing.late();
        this.onBehalf = filing.onBehalf();
        this.effort = effort;
        this.once = once;
        say(said);
    }

    /**
     * When and by whom a report is filed, for which period.
     *
     * @param late after the cutoff (rule W3)
     * @param onBehalf by the supervision office for a unit (代填)
     */
    record Filing(ReportPeriod period, Instant at, LocalDate on, String by, boolean late, boolean onBehalf) {}

    /** The words of a report; {@code percent} is null when it does not speak of it. */
    record Said(String done, String next, String problem, boolean needsHelp, Integer percent, boolean unchanged) {}

    DomainEvent filed() {
        return DomainEvent.of("task", task.number(), "reported", Map.of(), Map.of("report", line()));
    }

    /** Puts other words in the place of what was filed (更正); only until the cutoff (rule W3). */
    DomainEvent correct(Said said, int ticks, Instant at) {
        ReportLine before = line();
        effort.corrected(said(), said, ticks);
        say(said);
        correctedAt = at;
        return DomainEvent.of(
                "task", task.number(), "report_corrected", Map.of("report", before), Map.of("report", line()));
    }

    private void say(Said said) {
        done = said.done();
        planned = said.next();
        problem = said.problem();
        needsHelp = said.needsHelp();
        percent = said.percent();
        unchanged = said.unchanged();
    }

    /** True when nothing new is said. */
    boolean says(Said said) {
        return Objects.equals(said, said());
    }

    private Said said() {
        return new Said(done, planned, problem, needsHelp, percent, unchanged);
    }

    void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", line());
    }

    boolean by(Long unitId) {
        return unit != null && Objects.equals(unit.id(), unitId);
    }

    Unit unit() {
        return unit;
    }

    Task task() {
        return task;
    }

    String period() {
        return period;
    }

    ReportLine line() {
        return new ReportLine(
                id,
                task.number(),
                unitName,
                period,
                done,
                planned,
                problem,
                needsHelp,
                percent,
                unchanged,
                filedAt,
                filedOn,
                filedBy,
                late,
                onBehalf,
                correctedAt,
                version);
    }
}
