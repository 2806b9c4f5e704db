package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.task.Reply;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What a unit reports back on a leader's instruction (批示落实反馈). */
@Entity
class InstructionAnswer extends Reply {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Instruction instruction;

    protected InstructionAnswer() {}

    InstructionAnswer(Instruction instruction, Actor actor, Unit unit, String words, Instant at) {
        super(actor, unit, words, at);
        this.instruction = instruction;
    }
}
