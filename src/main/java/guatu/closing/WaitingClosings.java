package guatu.closing;

import guatu.organisation.Actor;
import guatu.task.TaskConditions;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds the requests to close that wait to be verified, the oldest first. */
@ApplicationScoped
public class WaitingClosings {

    private static final String FROM = " from ClosingRequest r join r.task t";
    private static final String WAITS = " and r.decision = WAITING and t.stage = IN_REVIEW";
    private static final String SELECT = "select new guatu.closing.WaitingClosing(r.id, t.number, t.title, t.plan.code,"
            + " t.plan.title, r.unitName, r.asked, t.version, t.submittedOn, t.dueOn, t.originalDueOn, t.extendedLate,"
            + " t.lastReportedOn, t.plan.cadence,"
            + " (select count(n) from Milestone n where n.task = t and n.waivedBecause is not null))";

    private final EntityManager em;

    WaitingClosings(EntityManager em) {
        this.em = em;
    }

    /** Those on tasks that the filter names and the actor sees, 200 at most. */
    @Transactional
    public List<WaitingClosing> of(Actor actor, TaskFilter filter) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        TypedQuery<WaitingClosing> query =
                em.createQuery(SELECT + FROM + conditions.where() + WAITS + " order by r.id", WaitingClosing.class);
        conditions.params().forEach(query::setParameter);
        return query.setMaxResults(200).getResultList();
    }

    @Transactional
    public long count(Actor actor, TaskFilter filter) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        TypedQuery<Long> query = em.createQuery("select count(r)" + FROM + conditions.where() + WAITS, Long.class);
        conditions.params().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
