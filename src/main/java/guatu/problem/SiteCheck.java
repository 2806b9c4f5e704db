package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.shared.event.DomainEvent;
import guatu.task.Task;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An on-site check of a task (督导检查): when, by whom, and what was found; each finding becomes a problem. */
@Entity
public class SiteCheck {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    private LocalDate checkedOn;
    private String checkedBy;

    @Embedded
    @EmbeddedColumnNaming("noted_%s")
    private Signature noted;

    @ElementCollection
    @CollectionTable(name = "site_check_finding", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "words")
    @BatchSize(size = 100)
    private List<String> findings = new ArrayList<>();

    protected SiteCheck() {}

    SiteCheck(Task task, LocalDate on, String by, List<String> findings, Actor actor, Instant at) {
        this.task = task;
        this.checkedOn = on;
        this.checkedBy = by.strip();
        this.findings.addAll(findings);
        this.noted = Signature.of(actor, at);
    }

    DomainEvent noted() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("checkedOn", checkedOn);
        known.put("checkedBy", checkedBy);
        known.put("findings", findings);
        return DomainEvent.of("task", task.number(), "site_checked", Map.of(), known);
    }

    /** True when the same check is written down once more: sent twice is once (FAULTS F7). */
    boolean saysSame(String by, List<String> found) {
        return checkedBy.equals(by.strip()) && List.copyOf(findings).equals(found);
    }

    Long id() {
        return id;
    }

    Line line() {
        return new Line(id, checkedOn, checkedBy, List.copyOf(findings), noted.name());
    }

    /** A check as it is read. */
    public record Line(Long id, LocalDate on, String by, List<String> findings, String notedBy) {}
}
