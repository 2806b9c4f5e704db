package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** All tasks of the ledger. */
@ApplicationScoped
public class Tasks implements PanacheRepository<Task> {

    /** The task, where this person may see it; else 404, whether it exists or not (rule V1). */
    public Task visibleTo(Actor actor, String number) {
        return seen(actor, number).firstResultOptional().orElseThrow(() -> new NotFound("task"));
    }

    /** The same, held against others until the end of the transaction: for writes that carry no version. */
    public Task visibleToHeld(Actor actor, String number) {
        return seen(actor, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("task"));
    }

    private PanacheQuery<Task> seen(Actor actor, String number) {
        Sight sight = Sight.of(actor);
        var params = sight.params();
        params.put("number", number);
        return find("from Task t where t.number = :number and " + sight.condition(), params);
    }

    /** Every task in which the unit has a part, closed ones as well. */
    List<Task> assignedTo(Unit unit) {
        return list(
                "from Task t where exists (select 1 from Assignment a where a.task = t and a.unit = ?1) order by t.id",
                unit);
    }

    /** Tasks of a plan whose stored light dates may change: all but closed and withdrawn ones. */
    public List<Task> alive(Plan plan) {
        return list(
                "from Task t left join fetch t.milestones where t.plan = ?1 and t.stage not in (CLOSED, WITHDRAWN)"
                        + " order by t.id",
                plan);
    }

    /** Every task of a plan, closed ones as well. */
    List<Task> ofPlan(String code) {
        return list("plan.code = ?1 order by id", code);
    }

    /** Every task of a plan with its units, people, nodes and steps, in four statements. */
    public List<Task> whole(Plan plan) {
        list("from Task t left join fetch t.milestones where t.plan = ?1", plan);
        list("from Task t left join fetch t.steps where t.plan = ?1", plan);
        list("from Task t left join fetch t.section where t.plan = ?1", plan);
        return list(
                "from Task t left join fetch t.assignments a left join fetch a.unit left join fetch a.owner"
                        + " where t.plan = ?1 order by t.ordinal, t.id",
                plan);
    }

    /** The tasks of these numbers, with their nodes and units. */
    public List<Task> numbered(List<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        list("from Task t left join fetch t.milestones where t.number in ?1", numbers);
        return list("from Task t left join fetch t.assignments where t.number in ?1 order by t.id", numbers);
    }
}
