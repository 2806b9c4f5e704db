package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.shared.event.DomainEvent;
import guatu.task.Part;
import guatu.task.Reply;
import guatu.task.Task;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** A leader's written instruction on a task (批示): to one unit or to all that lead, until each has answered. */
@Entity
class Instruction {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    private String words;
    private String leader;
    private boolean recorded;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit toUnit;

    private LocalDate answerBy;
    private LocalDate givenOn;

    @Embedded
    @EmbeddedColumnNaming("given_%s")
    private Signature given;

    @OneToMany(mappedBy = "instruction", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<InstructionAnswer> answers = new ArrayList<>();

    protected Instruction() {}

    /** Where a leader's name is given, another wrote it down for that leader (代录). */
    Instruction(Task task, String words, String forLeader, Unit to, LocalDate answerBy) {
        this.task = task;
        this.words = words.strip();
        this.leader = forLeader;
        this.recorded = forLeader != null;
        this.toUnit = to;
        this.answerBy = answerBy;
    }

    DomainEvent given(Signature by, LocalDate on) {
        given = by;
        givenOn = on;
        if (!recorded) leader = by.name();
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("instruction", words);
        known.put("leader", leader);
        known.put("recorded", recorded);
        known.put("to", toUnit == null ? null : toUnit.name());
        known.put("answerBy", answerBy);
        return event("instruction_given", Map.of(), known);
    }

    /** Empty-handed when the same had been answered before. */
    List<DomainEvent> answer(Actor actor, Unit by, String text, Instant at) {
        if (!answers.isEmpty() && answers.get(answers.size() - 1).saysSame(actor, text)) return List.of();
        answers.add(new InstructionAnswer(this, actor, by, text, at));
        return List.of(event("instruction_answered", Map.of("instruction", words), Map.of("answer", text.strip())));
    }

    private DomainEvent event(String verb, Map<String, ?> before, Map<String, ?> after) {
        return DomainEvent.of("task", task.number(), verb, before, after);
    }

    /** True when this account has given just that before: sent twice is once (FAULTS F7). */
    boolean saysSame(Actor actor, String text) {
        return given.username().equals(actor.username()) && words.equals(text.strip());
    }

    /** To the unit named, else to every leading unit. */
    boolean isTo(Actor actor) {
        if (!actor.worksForUnit()) return false;
        return toUnit == null
                ? task.partOf(actor.unitId()) == Part.LEAD
                : toUnit.id().equals(actor.unitId());
    }

    Long id() {
        return id;
    }

    InstructionLine line() {
        List<Reply.Line> said = answers.stream().map(Reply::line).toList();
        List<String> to =
                toUnit == null ? task.units(Part.LEAD).stream().map(Unit::name).toList() : List.of(toUnit.name());
        List<String> waiting = to.stream()
                .filter(unit -> said.stream().noneMatch(reply -> unit.equals(reply.unit())))
                .toList();
        return new InstructionLine(
                id,
                task.number(),
                task.facts().title(),
                words,
                leader,
                recorded ? given.name() : null,
                to,
                waiting,
                answerBy,
                givenOn,
                given.at(),
                said);
    }
}
