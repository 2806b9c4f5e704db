package guatu.exchange.forms;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** A superior's own blank workbook (套表模板), and where the ledger's facts go in it. */
@Entity
public class FormTemplate {

    static final int MOST_ROWS = 20_000;

    @Id
    private String id;

    @Version
    private int version;

    private String name;
    private String fileName;

    @Basic(fetch = FetchType.LAZY)
    private byte[] file;

    private int sheet;
    private int firstRow;
    private String mapping;
    private Instant createdAt;
    private String createdBy;

    protected FormTemplate() {}

    FormTemplate(String id, String name, String fileName, byte[] file, Instant at, String by) {
        this.id = id;
        this.name = named(name);
        this.fileName = fileName;
        this.file = file.clone();
        this.createdAt = at;
        this.createdBy = by;
    }

    /** Takes over where the headings stand and what was guessed of them. */
    DomainEvent added(int sheet, int firstRow, String mapping) {
        place(sheet, firstRow, mapping);
        return DomainEvent.of("template", id, "added", Map.of(), known());
    }

    DomainEvent map(String name, int sheet, int firstRow, String mapping) {
        Map<String, Object> before = known();
        this.name = named(name);
        place(sheet, firstRow, mapping);
        return DomainEvent.of("template", id, "changed", before, known());
    }

    DomainEvent removed() {
        return DomainEvent.of("template", id, "removed", known(), Map.of());
    }

    private void place(int sheet, int firstRow, String mapping) {
        if (firstRow < 1 || firstRow > MOST_ROWS) throw new RuleViolation("out_of_range", "firstRow", 2, MOST_ROWS + 1);
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.mapping = mapping;
    }

    private static String named(String name) {
        if (name == null || name.isBlank()) throw new RuleViolation("required", "name");
        return name.strip();
    }

    private Map<String, Object> known() {
        return Map.of("name", name, "file", fileName, "sheet", sheet, "firstRow", firstRow, "mapping", mapping);
    }

    void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", Map.of("version", version, "name", name));
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

    String fileName() {
        return fileName;
    }

    byte[] file() {
        return file.clone();
    }

    int sheet() {
        return sheet;
    }

    int firstRow() {
        return firstRow;
    }

    String mapping() {
        return mapping;
    }
}
