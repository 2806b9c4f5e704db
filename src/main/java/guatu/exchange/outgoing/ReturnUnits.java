package guatu.exchange.outgoing;

import guatu.organisation.Unit;
import guatu.task.Part;
import guatu.task.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads which units are to be asked for a return. */
@ApplicationScoped
class ReturnUnits {

    private static final String LEADING = "select u from Unit u where exists (select 1 from Assignment a"
            + " where a.unit = u and a.part = :part and a.task.stage in (:stages)"
            + " and (:plan is null or a.task.plan.code = :plan)) order by u.id";

    private final EntityManager em;

    ReturnUnits(EntityManager em) {
        this.em = em;
    }

    /** Units that lead a task under way, the oldest first; of one plan, or of all where it is null. */
    @Transactional
    List<Unit> leadingOpenTasks(String plan) {
        return em.createQuery(LEADING, Unit.class)
                .setParameter("part", Part.LEAD)
                .setParameter("stages", List.of(Stage.ISSUED, Stage.ACTIVE))
                .setParameter("plan", plan == null || plan.isBlank() ? null : plan)
                .getResultList();
    }
}
