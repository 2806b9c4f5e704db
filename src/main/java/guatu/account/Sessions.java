package guatu.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** All signed-in browsers. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, String> {

    void end(Secret id) {
        delete("hash", id.hash());
    }

    void endAllOf(Account account) {
        delete("account", account);
    }

    void sweep(Instant now) {
        delete("expiresAt < ?1", now);
    }

    void seen(String hash, Instant now) {
        update("lastSeenAt = ?1 where hash = ?2", now, hash);
    }
}
