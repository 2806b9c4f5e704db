package guatu.task;

import guatu.plan.Section;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * How a task stood over some days (任务历史, rule A3), from the end of the first to the end of the day before the last.
 * Its fields bear the names of {@link Task}, so that a question of the present may be asked of the past.
 */
@Entity
@Immutable
class TaskThen {

    @Id
    private Long rowId;

    private Long taskId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    private int version;
    private String number;

    @Embedded
    private PlanThen plan;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section section;

    private int ordinal;
    private String title;
    private String requirement;
    private String expectedResult;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    private String sourceText;
    private String meant;
    private LocalDate startsOn;
    private LocalDate dueOn;
    private LocalDate originalDueOn;
    private String duePhrase;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind;

    private boolean dueSoft;
    private String recurrence;
    private int extensions;
    private boolean extendedLate;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String stageReason;
    private LocalDate issuedOn;
    private LocalDate submittedOn;
    private LocalDate closedOn;
    private int percentReported;
    private LocalDate lastReportedOn;
    private LocalDate reportedFor;
    private int milestonesDone;
    private int milestonesTotal;

    @Embedded
    private AlarmDates alarm;

    protected TaskThen() {}

    Long taskId() {
        return taskId;
    }

    /** The whole task as it was read then; nothing may be done there. */
    TaskSheet sheet(TaskItem item, List<String> steps, List<TaskSheet.Node> nodes, List<TaskSheet.Assigned> units) {
        return new TaskSheet(
                item,
                requirement,
                expectedResult,
                sourceKind,
                sourceText,
                stageReason,
                issuedOn,
                submittedOn,
                closedOn,
                dueSoft,
                recurrence,
                steps,
                nodes,
                units,
                TaskSheet.Rights.NONE);
    }
}
