package guatu.task;

import guatu.shared.error.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A dated result inside a task (节点); it is settled when done, or waived with a reason (rule C1). */
@Entity
public class Milestone {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    private int number;
    private String title;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_precision")
    private Precision precision;

    private Integer week;
    private LocalDate doneOn;
    private String waivedBecause;

    protected Milestone() {}

    Milestone(Task task, int number, MilestoneFacts facts) {
        this.task = task;
        this.number = number;
        change(facts);
    }

    void change(MilestoneFacts facts) {
        if (facts.on() == null) throw new RuleViolation("required", "milestones");
        this.title = facts.title().strip();
        this.dueOn = facts.on();
        this.precision = facts.precision() == null ? Precision.DAY : facts.precision();
        this.week = facts.week();
    }

    void done(LocalDate day) {
        doneOn = day;
        waivedBecause = null;
    }

    void undone() {
        doneOn = null;
        waivedBecause = null;
    }

    void waived(String because) {
        waivedBecause = because;
    }

    public boolean isSettled() {
        return doneOn != null || waivedBecause != null;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Precision precision() {
        return precision;
    }

    /** The plan's week, counted from 1; null for nodes not dated by week. */
    public Integer week() {
        return week;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String waivedBecause() {
        return waivedBecause;
    }
}
