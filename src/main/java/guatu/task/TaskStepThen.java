package guatu.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A step of a task as it read over some days (实施步骤历史). */
@Entity
@Immutable
class TaskStepThen {

    @Id
    private Long rowId;

    private Long taskId;
    private int ordinal;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String words;

    protected TaskStepThen() {}
}
