package guatu.task;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers which columns of the ledger a reader wants to see. */
@ApplicationScoped
public class ChooseColumns {

    private final ColumnChoices choices;

    ChooseColumns(ColumnChoices choices) {
        this.choices = choices;
    }

    @Transactional
    public void handle(Actor actor, LedgerColumns columns) {
        ColumnChoice chosen = choices.findById(actor.accountId());
        if (chosen == null) choices.persist(new ColumnChoice(actor.accountId(), columns));
        else chosen.choose(columns);
    }
}
