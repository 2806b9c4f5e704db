package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds sheets that only repeat another one: last month's copy, or the same tasks laid out anew. */
final class OldCopies {

    private static final String MARKED = ".*(?:旧|作废|副本|备份|历史|上期|上月|废止|old|copy|bak|backup).*";

    private OldCopies() {}

    /** The plans that repeat another one. */
    static List<PlanReading> among(List<PlanReading> plans) {
        var order = new ArrayList<>(plans);
        order.sort(Comparator.comparing(OldCopies::marked)
                .thenComparing(plan -> -plan.tasks().size()));
        var kept = new HashMap<String, List<TaskReading>>();
        var copies = new ArrayList<PlanReading>();
        for (PlanReading plan : order) {
            long known =
                    plan.tasks().stream().filter(task -> isKnown(task, kept)).count();
            int share = marked(plan) ? 50 : 80;
            if (plan.tasks().size() > 1
                    && known * 100 >= (long) share * plan.tasks().size()) copies.add(plan);
            else
                plan.tasks()
                        .forEach(task -> kept.computeIfAbsent(Words.plain(task.title()), title -> new ArrayList<>())
                                .add(task));
        }
        return copies;
    }

    private static boolean marked(PlanReading plan) {
        return (plan.sheet() + plan.title()).toLowerCase(java.util.Locale.ROOT).matches(MARKED);
    }

    private static boolean isKnown(TaskReading task, Map<String, List<TaskReading>> kept) {
        for (TaskReading other : kept.getOrDefault(Words.plain(task.title()), List.of())) {
            boolean sameLead = task.lead().isEmpty()
                    || other.lead().isEmpty()
                    || task.lead().stream().anyMatch(other.lead()::contains);
            if (sameLead && !other.sheet().equals(task.sheet())) return true;
        }
        return false;
    }
}
