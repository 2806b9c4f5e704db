package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.shared.error.Conflict;
import guatu.shared.event.DomainEvent;
import guatu.task.Reply;
import guatu.task.Task;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An obstacle on a task (问题): raised, answered by whoever is asked to help, and open until it is resolved. */
@Entity
public class Problem {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private String words;
    private String owner;
    private LocalDate neededBy;
    private String coordinationBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit coordinationUnit;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private LocalDate raisedOn;

    @Embedded
    @EmbeddedColumnNaming("raised_%s")
    private Signature raised;

    private String resolution;
    private LocalDate resolvedOn;

    @Embedded
    @EmbeddedColumnNaming("resolved_%s")
    private Signature resolved;

    @OneToMany(mappedBy = "problem", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<ProblemAnswer> answers = new ArrayList<>();

    protected Problem() {}

    Problem(Task task, Unit unit, ProblemFacts facts, Origin origin, Signature raised, LocalDate on) {
        this.task = task;
        this.unit = unit;
        this.words = facts.words().strip();
        this.owner = facts.owner();
        this.neededBy = facts.neededBy();
        this.coordinationBy = facts.coordinationBy();
        this.coordinationUnit = facts.coordinationUnit();
        this.origin = origin;
        this.raised = raised;
        this.raisedOn = on;
    }

    DomainEvent raised() {
        return event("problem_raised", Map.of(), known());
    }

    /** Empty-handed when the same had been answered before. */
    List<DomainEvent> answer(Actor actor, Unit by, String text, Instant at) {
        if (!answers.isEmpty() && answers.get(answers.size() - 1).saysSame(actor, text)) return List.of();
        requireOpen();
        answers.add(new ProblemAnswer(this, actor, by, text, at));
        return List.of(event("problem_answered", Map.of("problem", words), Map.of("answer", text.strip())));
    }

    /** Empty-handed when this account has resolved it so before. */
    List<DomainEvent> resolve(Actor actor, String how, LocalDate on, Instant at) {
        if (resolved != null && resolved.username().equals(actor.username()) && resolution.equals(how.strip()))
            return List.of();
        requireOpen();
        resolution = how.strip();
        resolvedOn = on;
        resolved = Signature.of(actor, at);
        return List.of(event("problem_resolved", known(), Map.of("resolution", resolution)));
    }

    private void requireOpen() {
        if (!isOpen()) throw new Conflict("problem_resolved", line());
    }

    private DomainEvent event(String verb, Map<String, ?> before, Map<String, ?> after) {
        return DomainEvent.of("task", task.number(), verb, before, after);
    }

    private Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("problem", words);
        known.put("owner", owner);
        known.put("neededBy", neededBy);
        known.put("coordinationBy", coordinationBy);
        return known;
    }

    boolean isOpen() {
        return resolved == null;
    }

    /** True when this unit, or the account itself, raised it: a colleague may go on with it. */
    boolean isRaisedBy(Actor actor) {
        boolean colleague = unit != null && actor.worksForUnit() && unit.id().equals(actor.unitId());
        return colleague || raised.username().equals(actor.username());
    }

    boolean isToBeCoordinatedBy(Actor actor) {
        return coordinationUnit != null
                && actor.worksForUnit()
                && coordinationUnit.id().equals(actor.unitId());
    }

    String words() {
        return words;
    }

    Long id() {
        return id;
    }

    ProblemLine line() {
        return new ProblemLine(
                id,
                task.number(),
                task.facts().title(),
                unit == null ? null : unit.name(),
                words,
                owner,
                neededBy,
                coordinationBy,
                origin,
                raisedOn,
                raised.name(),
                isOpen(),
                resolution,
                resolvedOn,
                resolved == null ? null : resolved.name(),
                answers.stream().map(Reply::line).toList());
    }
}
