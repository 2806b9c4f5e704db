package guatu.attachment;

import guatu.attachment.content.FileKind;
import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.task.Task;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Evidence on a task (附件、佐证材料): a file by its hash, what it belongs to, and who removed it why, if anybody did. */
@Entity
class Attachment {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    @Enumerated(EnumType.STRING)
    private FactKind fact;

    private long factId;
    private String factName;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private String unitName;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;
    private LocalDate addedOn;

    @Embedded
    @EmbeddedColumnNaming("added_%s")
    private Signature added;

    private LocalDate removedOn;

    @Embedded
    @EmbeddedColumnNaming("removed_%s")
    private Signature removed;

    private String removedBecause;
    private Instant droppedAt;

    protected Attachment() {}

    /** @param publicId its name in addresses, not to be guessed (FAULTS P11) */
    Attachment(String publicId, Task task, Fact fact, TakenFile file, Unit unit, Signature added, LocalDate on) {
        this.publicId = publicId;
        this.task = task;
        this.fact = fact.kind();
        this.factId = fact.id();
        this.factName = fact.name();
        this.unit = unit;
        this.unitName = unit == null ? null : unit.name();
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.added = added;
        this.addedOn = on;
    }

    DomainEvent added() {
        return DomainEvent.of("task", task.number(), "attachment_added", Map.of(), Map.of("attachment", known()));
    }

    DomainEvent taken() {
        return DomainEvent.of("attachment", task.number(), "downloaded", Map.of(), Map.of("attachment", known()));
    }

    /** Takes it off its task for good, with a trace (W5); the content stays as long as the house keeps it. */
    DomainEvent remove(Signature by, LocalDate on, String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolation("reason_needed", "reason");
        removed = by;
        removedOn = on;
        removedBecause = reason.strip();
        return DomainEvent.of("task", task.number(), "attachment_removed", Map.of("attachment", known()), Map.of())
                .because(removedBecause);
    }

    private Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", name);
        known.put("fact", fact);
        known.put("factName", factName);
        known.put("size", size);
        known.put("sha256", sha256);
        return known;
    }

    /** The same content on the same thing: sent twice is once (FAULTS F7). */
    boolean isSame(Fact on, TakenFile file) {
        return isOn(on) && sha256.equals(file.sha256());
    }

    boolean isOn(Fact other) {
        return fact == other.kind() && factId == other.id();
    }

    boolean isLive() {
        return removed == null;
    }

    /** Added by this account or by a colleague of the same unit. */
    boolean isBy(Actor actor) {
        boolean colleague = unit != null && actor.worksForUnit() && unit.id().equals(actor.unitId());
        return colleague || added.username().equals(actor.username());
    }

    void dropped(Instant at) {
        droppedAt = at;
    }

    Long id() {
        return id;
    }

    FactRef fact() {
        return new FactRef(fact, factId);
    }

    Instant addedAt() {
        return added.at();
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    FileKind kind() {
        return kind;
    }

    String servedName() {
        return kind.servedName(name);
    }

    AttachmentLine line() {
        boolean gone = removed != null;
        return new AttachmentLine(
                publicId,
                task.number(),
                fact,
                fact == FactKind.TASK ? null : factId,
                factName,
                name,
                kind.mediaType(),
                size,
                sha256,
                unitName,
                addedOn,
                added.at(),
                added.name(),
                removedOn,
                gone ? removed.at() : null,
                gone ? removed.name() : null,
                removedBecause);
    }
}
