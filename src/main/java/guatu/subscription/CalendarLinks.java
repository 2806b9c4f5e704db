package guatu.subscription;

import guatu.organisation.Unit;
import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** All addresses of calendars. */
@ApplicationScoped
class CalendarLinks implements PanacheRepository<CalendarLink> {

    private static final String WHOLE =
            "from CalendarLink l left join fetch l.unit left join fetch l.person left join fetch l.plan where l.revokedAt is null and ";

    @Transactional
    List<LinkShown> of(long accountId) {
        return list(WHOLE + "l.accountId = ?1 order by l.id", accountId).stream()
                .map(CalendarLink::shown)
                .toList();
    }

    long countOf(long accountId) {
        return count("accountId = ?1 and revokedAt is null", accountId);
    }

    /** NotFound also where it is another's. */
    CalendarLink own(long accountId, long id) {
        return find(WHOLE + "l.id = ?1 and l.accountId = ?2", id, accountId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("link"));
    }

    CalendarLink opened(LinkKey key) {
        return find(WHOLE + "l.hash = ?1", key.hash()).firstResultOptional().orElseThrow(() -> new NotFound("link"));
    }

    void revokeAllOf(String username, Instant now) {
        getEntityManager()
                .createQuery("update CalendarLink l set l.revokedAt = :now where l.revokedAt is null"
                        + " and l.accountId in (select a.id from Account a where a.username = :username)")
                .setParameter("now", now)
                .setParameter("username", username)
                .executeUpdate();
    }

    void move(Unit from, Unit to) {
        update("unit = ?1 where unit = ?2", to, from);
    }
}
