package guatu.account;

import guatu.organisation.UnitsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Moves the accounts of a unit that was merged into another, so that its people go on with their tasks. */
@ApplicationScoped
class AccountsFollow {

    private final Accounts accounts;

    AccountsFollow(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    void on(@Observes UnitsMerged merged) {
        accounts.list("unit", merged.from()).forEach(account -> account.moveTo(merged.to()));
    }
}
