package guatu.extension;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Finds what the actor's own unit asked for and was lately answered (已办理). */
@ApplicationScoped
public class DecidedExtensions {

    private static final String OURS =
            "select new guatu.extension.DecidedExtension(t.number, t.title, r.kind, r.decision,"
                    + " r.newDue, r.answer, r.decided.at) from ExtensionRequest r join r.task t"
                    + " where r.decision in (ACCEPTED, REFUSED) and r.decided.at >= :since"
                    + " and exists (select 1 from Assignment a where a.task = t and a.part = LEAD and a.unit.id = :unit)"
                    + " order by r.decided.at desc";

    private final EntityManager em;

    DecidedExtensions(EntityManager em) {
        this.em = em;
    }

    /** The newest first, 20 at most; none for those who work for no unit. */
    @Transactional
    public List<DecidedExtension> since(Actor actor, Instant since) {
        if (!actor.worksForUnit()) return List.of();
        return em.createQuery(OURS, DecidedExtension.class)
                .setParameter("unit", actor.unitId())
                .setParameter("since", since)
                .setMaxResults(20)
                .getResultList();
    }
}
