package guatu.exchange.returns;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All return workbooks that have been handed in. */
@ApplicationScoped
class WorkbookReturns implements PanacheRepositoryBase<WorkbookReturn, String> {

    private static final int MOST = 100;

    /** One line of the list. */
    record Line(String id, String by, int rows, Instant createdAt, Instant committedAt) {}

    private static final String LINES = "select new guatu.exchange.returns.WorkbookReturns$Line(r.id, r.createdBy,"
            + " r.rowCount, r.createdAt, r.committedAt) from WorkbookReturn r";

    WorkbookReturn seenBy(Actor actor, String id) {
        return seen(actor, findByIdOptional(id));
    }

    /** The same, held to the end of the transaction: two that commit it go one after the other. */
    WorkbookReturn heldBy(Actor actor, String id) {
        return seen(actor, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static WorkbookReturn seen(Actor actor, Optional<WorkbookReturn> found) {
        return found.filter(one -> one.isSeenBy(actor)).orElseThrow(() -> new NotFound("return"));
    }

    /** When a file of those bytes was last committed, other than in this return. */
    Optional<Instant> committedBefore(String hash, String other) {
        return find(
                        "select r from WorkbookReturn r join r.files f where f.hash = ?1 and r.id <> ?2"
                                + " and r.committedAt is not null order by r.committedAt desc",
                        hash,
                        other)
                .firstResultOptional()
                .map(WorkbookReturn::committedAt);
    }

    List<Line> lines(Actor actor) {
        boolean all = actor.is(Role.SUPERVISOR);
        var query = getEntityManager()
                .createQuery(
                        LINES + (all ? "" : " where r.createdByAccount = :account")
                                + " order by r.createdAt desc, r.id",
                        Line.class);
        if (!all) query.setParameter("account", actor.accountId());
        return query.setMaxResults(MOST).getResultList();
    }
}
