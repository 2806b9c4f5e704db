package guatu.account;

import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens a session under a new id; the one that the browser had before ends. */
@ApplicationScoped
class OpenSession {

    private final Sessions sessions;
    private final Accounts accounts;
    private final Today today;
    private final Duration longest;

    OpenSession(
            Sessions sessions,
            Accounts accounts,
            Today today,
            @ConfigProperty(name = "guatu.session.longest", defaultValue = "PT12H") Duration longest) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.today = today;
        this.longest = longest;
    }

    @Transactional
    public Secret handle(long accountId, String formerId, String address) {
        sessions.sweep(today.wall());
        if (formerId != null) sessions.end(new Secret(formerId));
        Secret id = Secret.fresh();
        sessions.persist(new Session(id, accounts.get(accountId), today.wall(), longest, address));
        return id;
    }
}
