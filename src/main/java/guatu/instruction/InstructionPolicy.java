package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import jakarta.inject.Singleton;

/** Who instructs and who answers (rules N1, N2). */
@Singleton
public class InstructionPolicy {

    /** A leader; the supervision office writes one down for a leader. */
    public boolean mayInstruct(Actor actor) {
        return actor.is(Role.LEADER) || actor.is(Role.SUPERVISOR);
    }

    void requireMayInstruct(Actor actor) {
        if (!mayInstruct(actor)) throw new Forbidden("leaders_instruct");
    }

    void requireMayAnswer(Actor actor, Instruction instruction) {
        if (!instruction.isTo(actor)) throw new Forbidden("instructed_answer");
    }
}
