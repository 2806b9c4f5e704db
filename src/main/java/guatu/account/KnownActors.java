package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds who stands behind a session or a token, in one indexed query per request. */
@ApplicationScoped
class KnownActors {

    /** Who it is, and when the session or token was last seen. */
    record Known(
            long accountId,
            String username,
            String name,
            Role role,
            boolean mustChangePassword,
            Long unitId,
            String unitPath,
            String unitName,
            Instant seen,
            boolean supervised) {

        /** The first administrator also supervises until there is a supervisor. */
        Set<Role> roles() {
            Set<Role> roles = EnumSet.of(role);
            if (role == Role.ADMIN && !supervised) roles.add(Role.SUPERVISOR);
            return Set.copyOf(roles);
        }

        Actor actor(String address) {
            return new Actor(accountId, username, name, roles(), unitId, unitPath, unitName, address);
        }
    }

    private static final String WHO = """
            select new guatu.account.KnownActors$Known(a.id, a.username, a.displayName, a.role, a.mustChangePassword,
                u.id, u.path, u.name, %s, exists (select 1 from Account x where x.role = SUPERVISOR))
            from %s t join t.account a left join a.unit u where t.hash = :hash and a.active = true""";

    private static final String ACCOUNT = """
            select new guatu.account.KnownActors$Known(a.id, a.username, a.displayName, a.role, a.mustChangePassword,
                u.id, u.path, u.name, a.lastSignedInAt, exists (select 1 from Account x where x.role = SUPERVISOR))
            from Account a left join a.unit u where a.id = :id and a.active = true""";

    private final EntityManager database;
    private final Today today;
    private final Duration idle;

    KnownActors(
            EntityManager database,
            Today today,
            @ConfigProperty(name = "guatu.session.idle", defaultValue = "PT30M") Duration idle) {
        this.database = database;
        this.today = today;
        this.idle = idle;
    }

    Optional<Known> bySession(String hash) {
        Instant now = today.wall();
        return database.createQuery(
                        WHO.formatted("t.lastSeenAt", "Session") + " and t.expiresAt > :now and t.lastSeenAt > :idle",
                        Known.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .setParameter("idle", now.minus(idle))
                .getResultStream()
                .findFirst();
    }

    Optional<Known> byToken(String hash) {
        return database.createQuery(WHO.formatted("t.lastUsedAt", "ApiToken") + " and t.revokedAt is null", Known.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    Optional<Known> byAccount(long accountId) {
        return database.createQuery(ACCOUNT, Known.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }
}
