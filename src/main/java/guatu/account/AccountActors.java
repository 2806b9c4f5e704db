package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds the actor behind an account by what the account may at this moment. */
@ApplicationScoped
class AccountActors implements Actors {

    private final KnownActors known;

    AccountActors(KnownActors known) {
        this.known = known;
    }

    @Override
    @Transactional
    public Optional<Actor> acting(long accountId, String address) {
        return known.byAccount(accountId)
                .filter(who -> !who.mustChangePassword())
                .map(who -> who.actor(address));
    }
}
