package guatu.organisation;

import guatu.shared.error.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** A person who answers for tasks (责任人); a job title alone is enough. */
@Entity
public class Person {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String name;
    private String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    private boolean active = true;

    protected Person() {}

    public Person(String name, String jobTitle, Unit unit) {
        change(name, jobTitle, unit);
    }

    void change(String name, String jobTitle, Unit unit) {
        this.name = name == null || name.isBlank() ? null : name.strip();
        this.jobTitle = jobTitle == null || jobTitle.isBlank() ? null : jobTitle.strip();
        if (this.name == null && this.jobTitle == null) throw new RuleViolation("person_needs_title", "jobTitle");
        if (unit == null) throw new RuleViolation("required", "unit");
        this.unit = unit;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    /** Name with job title in brackets, or whichever there is. */
    public String shown() {
        if (name == null) return jobTitle;
        return jobTitle == null ? name : name + "(" + jobTitle + ")";
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public Unit unit() {
        return unit;
    }

    public boolean active() {
        return active;
    }
}
