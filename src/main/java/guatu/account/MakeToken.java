package guatu.account;

import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes a key for a program; the secret is told once. */
@ApplicationScoped
class MakeToken {

    /** The key and the name under which it is listed. */
    record Made(Secret secret, String name) {}

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Events events;
    private final Today today;

    MakeToken(ApiTokens tokens, Accounts accounts, Events events, Today today) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Made handle(long accountId, String name) {
        Account account = accounts.get(accountId);
        account.requireOwnPassword();
        Secret secret = Secret.fresh();
        ApiToken token = new ApiToken(secret, account, name, today.wall());
        tokens.persist(token);
        events.fire(token.made());
        return new Made(secret, token.name());
    }
}
