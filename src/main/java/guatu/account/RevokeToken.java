package guatu.account;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes one of one's own keys back, at once. */
@ApplicationScoped
class RevokeToken {

    private final ApiTokens tokens;
    private final Events events;
    private final Today today;

    RevokeToken(ApiTokens tokens, Events events, Today today) {
        this.tokens = tokens;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, long tokenId) {
        events.fire(tokens.own(actor.accountId(), tokenId).revoke(today.wall()));
    }
}
