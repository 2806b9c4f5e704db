package guatu.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How a node stood over some days (节点历史). */
@Entity
@Immutable
class MilestoneThen {

    @Id
    private Long rowId;

    private Long taskId;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private int number;
    private String title;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_precision")
    private Precision precision;

    private Integer week;
    private LocalDate doneOn;
    private String waivedBecause;

    protected MilestoneThen() {}

    TaskSheet.Node node(LocalDate day) {
        return TaskSheet.Node.of(number, title, dueOn, precision, week, doneOn, waivedBecause, day);
    }
}
