package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.shared.error.Conflict;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a unit asks of the supervision office for a task (申请), and what was decided; never by the one who asked (C2, E2). */
@MappedSuperclass
public abstract class TaskRequest {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    private String unitName;
    private LocalDate askedOn;

    @Embedded
    @EmbeddedColumnNaming("asked_%s")
    private Signature asked;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.WAITING;

    @Embedded
    @EmbeddedColumnNaming("decided_%s")
    private Signature decided;

    private String answer;

    protected TaskRequest() {}

    protected TaskRequest(Task task, Actor actor, LocalDate on, Instant at) {
        this.task = task;
        this.unitName = actor.unitName();
        this.askedOn = on;
        this.asked = Signature.of(actor, at);
    }

    /** Accepts or refuses for good; a refusal says why. */
    protected final void settle(Actor actor, boolean accept, String why, Instant at) {
        requireOther(actor);
        requireWaiting();
        if (!accept && (why == null || why.isBlank())) throw new RuleViolation("reason_needed", "reason");
        end(accept ? Decision.ACCEPTED : Decision.REFUSED, Signature.of(actor, at));
        answer = why == null || why.isBlank() ? null : why.strip();
    }

    /** The unit thinks better of it. */
    public final void takeBack(Actor actor, Instant at) {
        requireWaiting();
        end(Decision.TAKEN_BACK, Signature.of(actor, at));
    }

    /** The task went another way before anybody decided. */
    public final void lapse(Instant at) {
        end(Decision.LAPSED, new Signature(asked.username(), asked.name(), at));
    }

    private void end(Decision how, Signature by) {
        decision = how;
        decided = by;
    }

    private void requireOther(Actor actor) {
        if (asked.isBy(actor)) throw new Forbidden("asker_decides");
    }

    private void requireWaiting() {
        if (decision != Decision.WAITING) throw new Conflict("decided_already", known());
    }

    /** True when this person has already decided just that: the same answer given twice counts once (FAULTS F7). */
    public final boolean decidedSo(Actor actor, boolean accept) {
        return decision == (accept ? Decision.ACCEPTED : Decision.REFUSED)
                && decided.username().equals(actor.username());
    }

    public final boolean isWaiting() {
        return decision == Decision.WAITING;
    }

    public final boolean isTakenBack() {
        return decision == Decision.TAKEN_BACK;
    }

    public final Long id() {
        return id;
    }

    public final Task task() {
        return task;
    }

    public final Signature asked() {
        return asked;
    }

    /** What everybody may read of the request. */
    public final Asked known() {
        boolean ended = decided != null;
        return new Asked(
                id,
                task.number(),
                unitName,
                askedOn,
                asked.at(),
                asked.name(),
                decision,
                ended ? decided.at() : null,
                ended ? decided.name() : null,
                answer);
    }

    /** The part that every request has in common, as it is read. */
    public record Asked(
            Long id,
            String task,
            String unit,
            LocalDate askedOn,
            Instant askedAt,
            String askedBy,
            Decision decision,
            Instant decidedAt,
            String decidedBy,
            String answer) {}
}
