package guatu.exchange;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** An uploaded ledger (导入): what was read of it, and what became of it. */
@Entity
public class WorkbookImport {

    @Id
    private String id;

    @Version
    private int version;

    private String fileName;
    private String fileHash;
    private Integer planYear;
    private int taskCount;
    private String reading;
    private Instant createdAt;
    private String createdBy;
    private Instant committedAt;
    private String committedBy;
    private String result;
    private String decisions;
    private String effects;
    private Instant undoneAt;
    private String undoneBy;
    private String undoReason;

    protected WorkbookImport() {}

    /** A file as it came: its name, the SHA-256 of its bytes, and the year that the uploader named, or null. */
    record Upload(String fileName, String hash, Integer planYear) {}

    WorkbookImport(String id, Upload upload, String reading, int taskCount, Instant at, String by) {
        this.id = id;
        this.fileName = upload.fileName();
        this.fileHash = upload.hash();
        this.planYear = upload.planYear();
        this.reading = reading;
        this.taskCount = taskCount;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** Happens once; the second time answers with what the first one made (FAULTS F7). */
    void requireOpen() {
        if (committedAt != null) throw new Conflict("import_committed", Map.of("id", id, "committedAt", committedAt));
    }

    /** What was understood after a person has corrected it; the ledger does not know of it yet. */
    void readAnew(String understood, int tasks) {
        requireOpen();
        if (tasks == 0 && taskCount > 0) throw new RuleViolation("import_nothing_left", "add");
        this.reading = understood;
        this.taskCount = tasks;
    }

    /** Keeps what has been decided so far. */
    void decide(String decisions) {
        requireOpen();
        this.decisions = decisions;
    }

    /** Nothing was understood of it so far; a person may still point at its header. */
    void requireTasks() {
        if (taskCount == 0) throw new RuleViolation("import_empty", "");
    }

    DomainEvent commit(Committed made, String result, String effects, Instant at, String by) {
        requireOpen();
        this.result = result;
        this.effects = effects;
        this.committedAt = at;
        this.committedBy = by;
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("file", fileName);
        known.put("sha256", fileHash);
        known.put("plans", made.plans());
        known.put("tasks", made.taskCount());
        return DomainEvent.of("import", id, "committed", Map.of(), known);
    }

    /** Only what has been committed, once, and not before imports kept what they did. */
    void requireUndoable() {
        if (undoneAt != null) throw new Conflict("import_undone", Map.of("id", id, "undoneAt", undoneAt));
        if (committedAt == null || effects == null) throw new RuleViolation("import_not_undoable", null);
    }

    DomainEvent undo(String reason, Instant at, String by) {
        requireUndoable();
        undoneAt = at;
        undoneBy = by;
        undoReason = reason;
        return DomainEvent.of("import", id, "undone", Map.of("file", fileName), Map.of())
                .because(reason);
    }

    public String id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String fileHash() {
        return fileHash;
    }

    int taskCount() {
        return taskCount;
    }

    String reading() {
        return reading;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant committedAt() {
        return committedAt;
    }

    String result() {
        return result;
    }

    String decisions() {
        return decisions;
    }

    String effects() {
        return effects;
    }

    Instant undoneAt() {
        return undoneAt;
    }

    String undoneBy() {
        return undoneBy;
    }

    String undoReason() {
        return undoReason;
    }
}
