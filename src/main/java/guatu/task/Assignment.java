package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A unit's answer for a task: its part, and its people (责任领导、责任人、联络员). */
@Entity
public class Assignment {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
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

    /** The group that was meant, such as 各县区; null where the unit itself was named. */
    private String groupName;

    @Embedded
    @EmbeddedColumnNaming("done_%s")
    private Signature done;

    private int percentReported;
    private LocalDate lastReportedOn;
    private LocalDate reportedFor;

    protected Assignment() {}

    Assignment(Task task, Unit unit, Part part, int ordinal) {
        this.task = task;
        this.unit = unit;
        this.part = part;
        this.ordinal = ordinal;
    }

    void place(int ordinal) {
        this.ordinal = ordinal;
    }

    /** The people stay: they went to the other unit too. */
    void handTo(Unit other) {
        this.unit = other;
    }

    void standFor(String group) {
        this.groupName = group;
    }

    void people(Person leader, Person owner, Person liaison) {
        this.responsibleLeader = leader;
        this.owner = owner;
        this.liaison = liaison;
    }

    void finish(Signature by) {
        done = by;
    }

    void resume() {
        done = null;
    }

    public boolean isDone() {
        return done != null;
    }

    /** Who reported the part done, and when; null while it is not (rule C4). */
    public Signature done() {
        return done;
    }

    /** Takes note of a report on this unit's part; a report on an earlier period does not set the later one back. */
    void reported(Integer percent, LocalDate periodFrom, LocalDate today) {
        if (percent != null) percentReported = percent;
        if (reportedFor == null || reportedFor.isBefore(periodFrom)) reportedFor = periodFrom;
        lastReportedOn = today;
    }

    public Unit unit() {
        return unit;
    }

    public Part part() {
        return part;
    }

    public int ordinal() {
        return ordinal;
    }

    public String groupName() {
        return groupName;
    }

    /** Of this unit's part, 0 to 100. */
    public int percentReported() {
        return percentReported;
    }

    public LocalDate lastReportedOn() {
        return lastReportedOn;
    }

    /** First day of the latest period reported on; null before the first report. */
    public LocalDate reportedFor() {
        return reportedFor;
    }

    public Person responsibleLeader() {
        return responsibleLeader;
    }

    public Person owner() {
        return owner;
    }

    public Person liaison() {
        return liaison;
    }
}
