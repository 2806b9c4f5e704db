package guatu.problem;

import guatu.attachment.AttachFiles;
import guatu.attachment.FactRef;
import guatu.attachment.TakenFile;
import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;

/** Raises a problem together with its evidence (附佐证材料提出问题, rule W5): both, or neither. */
@ApplicationScoped
class RaiseWithEvidence {

    private final RaiseProblem raise;
    private final AttachFiles attach;

    RaiseWithEvidence(RaiseProblem raise, AttachFiles attach) {
        this.raise = raise;
        this.attach = attach;
    }

    @Transactional
    RaiseProblem.Raised handle(Actor actor, String number, @Valid RaiseProblem.Command said, List<TakenFile> files) {
        RaiseProblem.Raised raised = raise.handle(actor, number, said);
        attach.handle(actor, number, FactRef.problem(raised.id()), files);
        return raised;
    }
}
