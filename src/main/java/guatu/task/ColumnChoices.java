package guatu.task;

import guatu.organisation.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What each reader wants to see of the ledger. */
@ApplicationScoped
public class ColumnChoices implements PanacheRepository<ColumnChoice> {

    /** The columns of the address, else those that the reader last chose, else the usual ones. */
    @Transactional
    public LedgerColumns of(Actor actor, String asked) {
        if (asked != null && !asked.isBlank()) return LedgerColumns.read(asked);
        return findByIdOptional(actor.accountId()).map(ColumnChoice::columns).orElse(LedgerColumns.USUAL);
    }
}
