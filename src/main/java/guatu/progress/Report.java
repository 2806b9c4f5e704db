package guatu.progress;

import guatu.organisation.Unit;
import guatu.task.Task;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

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
    private String next;
    private String problem;
    private boolean needsHelp;
    private Integer percent;
    private Instant filedAt;
    private LocalDate filedOn;
    private String filedBy;
    private String once;

    protected Report() {}

    Report(Task task, Unit unit, Filing filing, FileReport.Command said) {
        this.task = task;
        this.unit = unit;
        this.unitName = unit == null ? filing.by() : unit.name();
        this.period = filing.period();
        this.done = said.done().strip();
        this.next = blankToNull(said.next());
        this.problem = blankToNull(said.problem());
        this.needsHelp = Boolean.TRUE.equals(said.needsHelp());
        this.percent = said.percent();
        this.filedAt = filing.at();
        this.filedOn = filing.on();
        this.filedBy = filing.by();
        this.once = blankToNull(said.once());
    }

    /** When and by whom a report is filed, for which period. */
    record Filing(String period, Instant at, LocalDate on, String by) {}

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    ReportLine line() {
        return new ReportLine(
                id,
                task.number(),
                unitName,
                period,
                done,
                next,
                problem,
                needsHelp,
                percent,
                filedAt,
                filedOn,
                filedBy);
    }
}
