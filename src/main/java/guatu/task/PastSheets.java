package guatu.task;

import guatu.organisation.Actor;
import guatu.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads one task whole as it stood at the end of a past day (rule A3). */
@ApplicationScoped
class PastSheets {

    private static final String WHOLE = "select t from Task t left join fetch t.section where t.number = :number and ";
    private static final String STEPS = "select s.words from TaskStepThen s where s.taskId = :id"
            + " and s.validFrom <= :heldOn and s.validUntil > :heldOn order by s.ordinal";
    private static final String NODES = "select m from Milestone m where m.task.id in (:id) order by m.dueOn, m.number";
    private static final String UNITS =
            "select a from Assignment a join fetch a.unit left join fetch a.responsibleLeader"
                    + " left join fetch a.owner left join fetch a.liaison where a.task.id in (:id) order by a.part, a.ordinal";

    private final EntityManager em;
    private final TaskLedger ledger;

    PastSheets(EntityManager em, TaskLedger ledger) {
        this.em = em;
        this.ledger = ledger;
    }

    /** NotFound where it was out of sight then, or not yet there. */
    TaskSheet read(Actor actor, String number, AsOf asOf) {
        TaskThen task = task(actor, number, asOf);
        Long id = task.taskId();
        return task.sheet(
                ledger.item(actor, number, asOf, asOf.day()),
                of(id, asOf, STEPS, String.class),
                of(id, asOf, NODES, MilestoneThen.class).stream()
                        .map(node -> node.node(asOf.day()))
                        .toList(),
                of(id, asOf, UNITS, AssignmentThen.class).stream()
                        .map(AssignmentThen::assigned)
                        .toList());
    }

    private TaskThen task(Actor actor, String number, AsOf asOf) {
        Sight sight = Sight.of(actor);
        String hql = asOf.of(WHOLE + sight.condition() + " and ") + asOf.condition();
        TypedQuery<TaskThen> query = asOf.on(em.createQuery(hql, TaskThen.class));
        sight.params().forEach(query::setParameter);
        return query.setParameter("number", number).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("task"));
    }

    private <T> List<T> of(Long id, AsOf asOf, String hql, Class<T> type) {
        return asOf.on(em.createQuery(asOf.of(hql), type))
                .setParameter("id", id)
                .getResultList();
    }
}
