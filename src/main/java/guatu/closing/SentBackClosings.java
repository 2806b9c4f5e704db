package guatu.closing;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds what was sent back (退回) to the actor's own unit and still waits for it. */
@ApplicationScoped
public class SentBackClosings {

    private static final String OURS =
            "select new guatu.closing.SentBackClosing(t.number, t.title, r.answer, r.decided.at)"
                    + " from ClosingRequest r join r.task t where r.decision = REFUSED and t.stage in (ISSUED, ACTIVE)"
                    + " and not exists (select 1 from ClosingRequest later where later.task = t and later.id > r.id)"
                    + " and exists (select 1 from Assignment a where a.task = t and a.part = LEAD and a.unit.id = :unit)"
                    + " order by r.decided.at desc";

    private final EntityManager em;

    SentBackClosings(EntityManager em) {
        this.em = em;
    }

    /** The newest first, 20 at most; none for those who work for no unit. */
    @Transactional
    public List<SentBackClosing> of(Actor actor) {
        if (!actor.worksForUnit()) return List.of();
        return em.createQuery(OURS, SentBackClosing.class)
                .setParameter("unit", actor.unitId())
                .setMaxResults(20)
                .getResultList();
    }
}
