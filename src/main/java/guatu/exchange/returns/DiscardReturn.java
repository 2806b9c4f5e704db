package guatu.exchange.returns;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Throws away a return that is not wanted (放弃); one that was committed stays. */
@ApplicationScoped
class DiscardReturn {

    private final WorkbookReturns returns;

    DiscardReturn(WorkbookReturns returns) {
        this.returns = returns;
    }

    @Transactional
    public void handle(Actor actor, String id) {
        WorkbookReturn one = returns.heldBy(actor, id);
        one.requireOpen();
        returns.delete(one);
    }
}
