package guatu.account;

import guatu.organisation.Role;
import guatu.shared.error.NotFound;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The accounts as the administrator sees them. */
@ApplicationScoped
class AccountList {

    /** One account; locked is true while too many wrong passwords keep it shut. */
    record Row(
            String username,
            String name,
            Role role,
            Long unitId,
            String unit,
            boolean active,
            boolean locked,
            boolean mustChangePassword,
            Instant lastSignedInAt) {}

    private static final String ROWS = """
            select new guatu.account.AccountList$Row(a.username, a.displayName, a.role, u.id, u.name, a.active,
                coalesce(a.lockedUntil > :now, false), a.mustChangePassword, a.lastSignedInAt)
            from Account a left join a.unit u""";

    private final EntityManager database;
    private final Today today;

    AccountList(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    List<Row> all() {
        return database.createQuery(ROWS + " order by a.active desc, a.role, u.path, a.username", Row.class)
                .setParameter("now", today.wall())
                .getResultList();
    }

    Row row(String username) {
        return database.createQuery(ROWS + " where a.username = :username", Row.class)
                .setParameter("now", today.wall())
                .setParameter("username", Usernames.plain(username))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("account"));
    }
}
