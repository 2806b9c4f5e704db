package guatu.exchange.returns;

import guatu.organisation.Actor;
import guatu.shared.time.Today;
import guatu.shared.web.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps what returned workbooks say until somebody decides; in a transaction of its own, as reading takes long. */
@ApplicationScoped
class KeepReturn {

    private final WorkbookReturns returns;
    private final ReturnText text;
    private final Today today;

    KeepReturn(WorkbookReturns returns, ReturnText text, Today today) {
        this.returns = returns;
        this.text = text;
        this.today = today;
    }

    @Transactional
    public String handle(Actor actor, List<FileSaid> files) {
        WorkbookReturn kept =
                new WorkbookReturn(Once.word(), files, text.of(files), today.instant(), actor, actor.name());
        returns.persist(kept);
        return kept.id();
    }
}
