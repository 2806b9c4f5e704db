package guatu.extension;

import guatu.organisation.Actor;
import guatu.task.TaskConditions;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds the requests to extend, suspend or withdraw that wait for a decision, the oldest first. */
@ApplicationScoped
public class WaitingExtensions {

    private static final String FROM = " from ExtensionRequest r join r.task t";
    private static final String WAITS = " and r.decision = WAITING";
    private static final String SELECT = "select new guatu.extension.WaitingExtension(r.id, r.kind, t.number, t.title,"
            + " t.plan.code, t.plan.title, r.unitName, r.asked, t.version, t.dueOn, r.newDue)";

    private final EntityManager em;

    WaitingExtensions(EntityManager em) {
        this.em = em;
    }

    /** Those on tasks that the filter names and the actor sees, 200 at most. */
    @Transactional
    public List<WaitingExtension> of(Actor actor, TaskFilter filter) {
        TaskConditions conditions = new TaskConditions(actor, filter);
        TypedQuery<WaitingExtension> query =
                em.createQuery(SELECT + FROM + conditions.where() + WAITS + " order by r.id", WaitingExtension.class);
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
