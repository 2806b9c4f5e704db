package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notes a sign-in or its refusal for the trail; a refusal commits like any other fact. */
@ApplicationScoped
class NoteSignIn {

    /** Stands for names that no account bears: people type passwords into the wrong field, so it is not kept. */
    private static final String UNKNOWN = "?";

    private final Accounts accounts;
    private final CurrentActor current;
    private final Events events;
    private final Today today;
    private final int lockAfter;
    private final Duration lockFor;

    NoteSignIn(
            Accounts accounts,
            CurrentActor current,
            Events events,
            Today today,
            @ConfigProperty(name = "guatu.sign-in.lock-after", defaultValue = "20") int lockAfter,
            @ConfigProperty(name = "guatu.sign-in.lock-for", defaultValue = "PT15M") Duration lockFor) {
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.today = today;
        this.lockAfter = lockAfter;
        this.lockFor = lockFor;
    }

    /** The account's id where it may enter; empty where not. The hash is that which the password matched, or null. */
    @Transactional
    public Optional<Long> handle(String username, String matched, String address) {
        Instant now = today.wall();
        Account account = accounts.heldNamed(username).orElse(null);
        boolean enters = account != null && account.hasPassword(matched) && account.mayEnter(now);
        current.actAs(enters ? account.actor(address) : stranger(address));
        events.fire(enters ? account.signedIn(now, address) : refused(account, now, address, matched != null));
        return enters ? Optional.of(account.id()) : Optional.empty();
    }

    private DomainEvent refused(Account account, Instant now, String address, boolean right) {
        var where = Map.of("address", address);
        if (account == null) return DomainEvent.of("account", UNKNOWN, "sign_in_refused", Map.of(), where);
        if (right) return account.happened("sign_in_refused", Map.of(), where);
        return account.refuse(now, address, lockAfter, lockFor);
    }

    private static Actor stranger(String address) {
        return new Actor(0, UNKNOWN, UNKNOWN, Set.of(), null, null, null, address);
    }
}
