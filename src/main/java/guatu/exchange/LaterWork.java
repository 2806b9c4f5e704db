package guatu.exchange;

import guatu.plan.Plan;
import guatu.plan.Plans;
import guatu.shared.event.Trail;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what people have done since an import to the tasks that it made or changed. */
@ApplicationScoped
class LaterWork {

    /** Parts of a task that go with it. */
    static final Set<String> PARTS = Set.of("milestone", "assignment", "task_step", "import_baseline");

    private final Trail trail;
    private final Plans plans;
    private final Tasks tasks;
    private final References references;

    LaterWork(Trail trail, Plans plans, Tasks tasks, References references) {
        this.trail = trail;
        this.plans = plans;
        this.tasks = tasks;
        this.references = references;
    }

    /** Numbers of tasks worked on since, and of tasks that others have put into plans which the import opened. */
    Set<String> on(String id, Effects effects) {
        long line = trail.of("import", id).stream()
                .filter(entry -> entry.verb().equals("committed"))
                .mapToLong(Trail.Line::id)
                .max()
                .orElse(0);
        Set<String> worked = new TreeSet<>(trail.touchedSince(line, "task", effects.touched()));
        Map<Long, String> made = made(effects);
        references.referred("task", made.keySet(), PARTS).forEach(task -> worked.add(made.get(task)));
        for (String code : effects.plans()) worked.addAll(others(code, effects));
        return worked;
    }

    private Map<Long, String> made(Effects effects) {
        return tasks.numbered(effects.tasks()).stream().collect(Collectors.toMap(Task::id, Task::number));
    }

    private List<String> others(String code, Effects effects) {
        Plan plan = plans.coded(code).orElse(null);
        if (plan == null) return List.of();
        Set<String> own = Set.copyOf(effects.tasks());
        return tasks.whole(plan).stream()
                .map(Task::number)
                .filter(number -> !own.contains(number))
                .toList();
    }
}
