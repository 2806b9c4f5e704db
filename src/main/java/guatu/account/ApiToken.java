package guatu.account;

import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** A key for programs that act as an account (令牌). */
@Entity
class ApiToken {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String hash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private String name;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Secret secret, Account account, String name, Instant now) {
        this.hash = secret.hash();
        this.account = account;
        this.name = name == null || name.isBlank() ? "API" : name.strip();
        if (this.name.length() > 100) throw new RuleViolation("too_long", "name", 100);
        this.createdAt = now;
    }

    DomainEvent made() {
        return account.happened("token_made", Map.of(), Map.of("name", name));
    }

    DomainEvent revoke(Instant now) {
        revokedAt = now;
        return account.happened("token_revoked", Map.of("name", name), Map.of());
    }

    String name() {
        return name;
    }
}
