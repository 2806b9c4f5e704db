package guatu.account;

import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Notes that a session or a token has just been used. */
@ApplicationScoped
class NoteSeen {

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Today today;

    NoteSeen(Sessions sessions, ApiTokens tokens, Today today) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.today = today;
    }

    @Transactional
    public void handle(String hash, boolean bearer) {
        if (bearer) tokens.used(hash, today.wall());
        else sessions.seen(hash, today.wall());
    }
}
