package guatu.exchange.returns;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Return workbooks handed in together (交回): what they say, and what became of it. */
@Entity
public class WorkbookReturn {

    @Id
    private String id;

    @Version
    private int version;

    private String reading;
    private int rowCount;
    private Instant createdAt;
    private String createdBy;
    private long createdByAccount;
    private Instant committedAt;
    private String committedBy;
    private String result;

    @ElementCollection
    @CollectionTable(name = "workbook_return_file", joinColumns = @JoinColumn(name = "return_id"))
    @OrderColumn(name = "ordinal")
    private List<Handed> files = new ArrayList<>();

    /** A file as it came: its name, and the SHA-256 of its bytes. */
    @Embeddable
    public record Handed(
            @Column(name = "file_name") String name,
            @Column(name = "file_hash") String hash) {}

    protected WorkbookReturn() {}

    WorkbookReturn(String id, List<FileSaid> files, String reading, Instant at, Actor by, String name) {
        this.id = id;
        this.reading = reading;
        this.rowCount = files.stream().mapToInt(file -> file.rows().size()).sum();
        files.forEach(file -> this.files.add(new Handed(file.name(), file.hash())));
        this.createdAt = at;
        this.createdBy = name;
        this.createdByAccount = by.accountId();
    }

    /** Whoever handed it in sees it, and the supervision office. */
    boolean isSeenBy(Actor actor) {
        return actor.is(Role.SUPERVISOR) || actor.accountId() == createdByAccount;
    }

    /** Happens once; the second time answers with what the first one did (FAULTS F7). */
    void requireOpen() {
        if (committedAt != null) throw new Conflict("return_committed", Map.of("id", id, "committedAt", committedAt));
    }

    DomainEvent commit(Returned made, String result, Instant at, String by) {
        requireOpen();
        this.result = result;
        this.committedAt = at;
        this.committedBy = by;
        List<Map<String, String>> handed = files.stream()
                .map(file -> Map.of("file", file.name(), "sha256", file.hash()))
                .toList();
        return DomainEvent.of("return", id, "committed", Map.of(), Map.of("files", handed, "made", made));
    }

    public String id() {
        return id;
    }

    String reading() {
        return reading;
    }

    List<Handed> files() {
        return List.copyOf(files);
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    Instant committedAt() {
        return committedAt;
    }

    String result() {
        return result;
    }
}
