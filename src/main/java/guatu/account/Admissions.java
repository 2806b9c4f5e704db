package guatu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Everything that lets an account in without its password: sessions and keys. */
@ApplicationScoped
class Admissions {

    private final Sessions sessions;
    private final ApiTokens tokens;

    Admissions(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    void endAllOf(Account account, Instant now) {
        sessions.endAllOf(account);
        tokens.revokeAllOf(account, now);
    }
}
