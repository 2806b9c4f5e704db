package guatu.wallchart;

import guatu.organisation.Actor;
import guatu.plan.PlanBoard;
import guatu.plan.PlanBoards;
import guatu.shared.error.NotFound;
import guatu.task.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which plans a person has any business with (rule V1): those with a task in sight; whoever sees all tasks sees all plans. */
@ApplicationScoped
class PlansInSight {

    private final PlanBoards boards;
    private final EntityManager em;

    PlansInSight(PlanBoards boards, EntityManager em) {
        this.boards = boards;
        this.em = em;
    }

    @Transactional
    public Map<String, PlanBoard> of(Actor actor) {
        Map<String, PlanBoard> plans = new LinkedHashMap<>();
        boards.all().forEach(plan -> plans.put(plan.code(), plan));
        if (!actor.seesAll()) plans.keySet().retainAll(codes(actor));
        return plans;
    }

    /** The plans of these codes; NotFound where one is not there, or out of sight. */
    static List<PlanBoard> among(Map<String, PlanBoard> seen, List<String> codes) {
        return codes.stream().map(code -> one(seen, code)).toList();
    }

    private static PlanBoard one(Map<String, PlanBoard> seen, String code) {
        PlanBoard plan = seen.get(code);
        if (plan == null) throw new NotFound("plan");
        return plan;
    }

    private List<String> codes(Actor actor) {
        Sight sight = Sight.of(actor);
        TypedQuery<String> codes =
                em.createQuery("select distinct t.plan.code from Task t where " + sight.condition(), String.class);
        sight.params().forEach(codes::setParameter);
        return codes.getResultList();
    }
}
