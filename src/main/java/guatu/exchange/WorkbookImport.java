package guatu.exchange;

import guatu.shared.error.Conflict;
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
        this.reading = understood;
        this.taskCount = tasks;
    }

    DomainEvent commit(Committed made, String result, Instant at, String by) {
        requireOpen();
        this.result = result;
        this.committedAt = at;
        this.committedBy = by;
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("file", fileName);
        known.put("sha256", fileHash);
        known.put("plans", made.plans());
        known.put("tasks", made.taskCount());
        return DomainEvent.of("import", id, "committed", Map.of(), known);
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
}
