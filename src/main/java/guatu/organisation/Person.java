package guatu.organisation;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;

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
        call(name, jobTitle, unit);
    }

    DomainEvent added() {
        return DomainEvent.of("person", key(), "added", Map.of(), known());
    }

    public DomainEvent removed() {
        return DomainEvent.of("person", key(), "removed", known(), Map.of());
    }

    DomainEvent change(String name, String jobTitle, Unit unit) {
        Map<String, Object> before = known();
        call(name, jobTitle, unit);
        return DomainEvent.of("person", key(), "changed", before, known());
    }

    private void call(String name, String jobTitle, Unit unit) {
        this.name = atMost(100, name, "name");
        this.jobTitle = atMost(200, jobTitle, "jobTitle");
        if (this.name == null && this.jobTitle == null) throw new RuleViolation("person_needs_title", "jobTitle");
        if (unit == null) throw new RuleViolation("required", "unit");
        this.unit = unit;
    }

    private static String atMost(int most, String text, String field) {
        String words = text == null || text.isBlank() ? null : text.strip();
        if (words != null && words.length() > most) throw new RuleViolation("too_long", field, most);
        return words;
    }

    DomainEvent deactivate() {
        Map<String, Object> before = known();
        active = false;
        return DomainEvent.of("person", key(), "deactivated", before, known());
    }

    DomainEvent reactivate() {
        Map<String, Object> before = known();
        active = true;
        return DomainEvent.of("person", key(), "reactivated", before, known());
    }

    /** Follows a unit that was merged. */
    void moveTo(Unit other) {
        unit = other;
    }

    private String key() {
        return String.valueOf(id);
    }

    private Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", name);
        known.put("jobTitle", jobTitle);
        known.put("unit", unit.name());
        known.put("active", active);
        return known;
    }

    void requireVersion(int seen) {
        if (seen == version) return;
        Map<String, Object> theirs = known();
        theirs.put("version", version);
        throw new Conflict("stale", theirs);
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
