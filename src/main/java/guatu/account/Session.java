package guatu.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** One signed-in browser; the row is the session, so deleting it ends it at once. */
@Entity
class Session {

    @Id
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private String address;

    protected Session() {}

    Session(Secret id, Account account, Instant now, Duration longest, String address) {
        this.hash = id.hash();
        this.account = account;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(longest);
        this.address = address;
    }
}
