package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** How a unit's part stood over some days (责任历史); units and people go by the names they have today. */
@Entity
@Immutable
class AssignmentThen {

    @Id
    private Long rowId;

    private Long taskId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Part part;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person responsibleLeader;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person liaison;

    @Embedded
    @EmbeddedColumnNaming("done_%s")
    private Signature done;

    private LocalDate reportedFor;
    private int percentReported;
    private LocalDate lastReportedOn;
    private String groupName;

    protected AssignmentThen() {}

    TaskSheet.Assigned assigned() {
        return TaskSheet.Assigned.of(unit, part, responsibleLeader, owner, liaison, done, groupName)
                .saying(percentReported, lastReportedOn);
    }
}
