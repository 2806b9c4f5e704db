package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

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
