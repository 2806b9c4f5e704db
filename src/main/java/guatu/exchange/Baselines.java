package guatu.exchange;

import guatu.plan.Plan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What workbooks last said, of all tasks. */
@ApplicationScoped
class Baselines implements PanacheRepositoryBase<Baseline, Long> {

    /** By id of the task. */
    Map<Long, Baseline> of(Plan plan) {
        return list("taskId in (select t.id from Task t where t.plan = ?1)", plan).stream()
                .collect(Collectors.toMap(Baseline::taskId, Function.identity()));
    }

    /** Keeps what is said now and returns what was said before; null where it was nothing. */
    Baseline.Kept say(Baseline known, Long task, Baseline.Kept now) {
        Baseline.Kept before = known == null ? null : known.kept();
        if (known == null) persist(new Baseline(task, now));
        else known.say(now);
        return before;
    }

    void forget(List<Long> taskIds) {
        list("taskId in ?1", taskIds).forEach(this::delete);
        flush();
    }
}
