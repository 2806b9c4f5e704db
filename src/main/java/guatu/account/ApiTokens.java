package guatu.account;

import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** All keys for programs. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {

    /** A token as its owner sees it; the secret itself is kept nowhere. */
    record Shown(String id, String name, Instant createdAt, Instant lastUsedAt) {}

    List<Shown> of(long accountId) {
        return getEntityManager()
                .createQuery("""
                        select new guatu.account.ApiTokens$Shown(cast(t.id as String), t.name, t.createdAt, t.lastUsedAt)
                        from ApiToken t where t.account.id = :account and t.revokedAt is null order by t.id""", Shown.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    ApiToken own(long accountId, long id) {
        return find("id = ?1 and account.id = ?2 and revokedAt is null", id, accountId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("token"));
    }

    void revokeAllOf(Account account, Instant now) {
        update("revokedAt = ?1 where account = ?2 and revokedAt is null", now, account);
    }

    void used(String hash, Instant now) {
        update("lastUsedAt = ?1 where hash = ?2", now, hash);
    }
}
