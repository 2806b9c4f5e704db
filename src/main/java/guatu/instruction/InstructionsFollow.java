package guatu.instruction;

import guatu.organisation.UnitsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Lets the unit that took over another (单位合并) answer the instructions given to it. */
@ApplicationScoped
class InstructionsFollow {

    private final Instructions instructions;

    InstructionsFollow(Instructions instructions) {
        this.instructions = instructions;
    }

    @Transactional
    void on(@Observes UnitsMerged merged) {
        instructions.move(merged.from(), merged.to());
    }
}
