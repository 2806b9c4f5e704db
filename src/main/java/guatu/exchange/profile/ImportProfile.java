package guatu.exchange.profile;

import guatu.shared.error.Conflict;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was decided about the workbooks of one shape (导入方案): header, columns, sheets; the next one is read by it. */
@Entity
class ImportProfile {

    @Id
    private String id;

    @Version
    private int version;

    private String name;
    private String shape;
    private String headings;
    private String corrections;
    private int used;
    private Instant usedAt;
    private Instant createdAt;
    private String createdBy;

    protected ImportProfile() {}

    ImportProfile(String id, String name, String shape, String headings, Instant at, String by) {
        this.id = id;
        this.name = name;
        this.shape = shape;
        this.headings = headings;
        this.corrections = "[]";
        this.createdAt = at;
        this.createdBy = by;
    }

    DomainEvent added(String said) {
        corrections = said;
        return DomainEvent.of("import_profile", id, "added", Map.of(), facts());
    }

    /** Null where that is what it already says. */
    DomainEvent say(String said) {
        return said.equals(corrections) ? null : changed(name, said);
    }

    DomainEvent changed(String newName, String said) {
        Map<String, Object> before = facts();
        name = newName;
        corrections = said;
        return DomainEvent.of("import_profile", id, "changed", before, facts());
    }

    DomainEvent removed() {
        return DomainEvent.of("import_profile", id, "removed", facts(), Map.of());
    }

    void usedAt(Instant at) {
        used++;
        usedAt = at;
    }

    void requireVersion(int seen) {
        if (version != seen) throw new Conflict("stale", facts());
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("corrections", corrections);
        return facts;
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    String headings() {
        return headings;
    }

    String corrections() {
        return corrections;
    }

    int used() {
        return used;
    }

    Instant usedAt() {
        return usedAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
