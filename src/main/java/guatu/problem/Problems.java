package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.shared.error.NotFound;
import guatu.task.Sight;
import guatu.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All problems ever raised. */
@ApplicationScoped
class Problems implements PanacheRepository<Problem> {

    /** Whose problems a person sees, on {@code t} and {@code helper}: those of tasks in sight, and those the unit is to help with. */
    static String sight(Sight sight, Actor actor) {
        return actor.worksForUnit() ? "((" + sight.condition() + ") or helper.id = :own)" : sight.condition();
    }

    Optional<Problem> openSaying(Task task, String username, String words) {
        return find(
                        "task = ?1 and raised.username = ?2 and words = ?3 and resolvedOn is null",
                        task,
                        username,
                        words.strip())
                .firstResultOptional();
    }

    boolean isOpen(Task task, String words) {
        return count("task = ?1 and words = ?2 and resolvedOn is null", task, words.strip()) > 0;
    }

    /** Every problem of a task, newest first. */
    List<Problem> ofTask(Task task) {
        return list("task = ?1 order by id desc", task);
    }

    void move(Unit from, Unit to) {
        update("unit = ?1 where unit = ?2", to, from);
        update("coordinationUnit = ?1 where coordinationUnit = ?2", to, from);
    }

    /** The problem, where this person may see it, held against others until the end of the transaction. */
    Problem visibleToHeld(Actor actor, String number, long id) {
        Sight sight = Sight.of(actor);
        var params = sight.params();
        params.put("id", id);
        params.put("number", number);
        if (actor.worksForUnit()) params.put("own", actor.unitId());
        Long seen = find(
                        "select p.id from Problem p join p.task t left join p.coordinationUnit helper"
                                + " where p.id = :id and t.number = :number and " + sight(sight, actor),
                        params)
                .project(Long.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("problem"));
        return findById(seen, LockModeType.PESSIMISTIC_WRITE);
    }
}
