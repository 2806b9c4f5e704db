package guatu.progress;

import guatu.task.Task;
import java.util.List;

/** The nodes that a report ticks. */
final class Ticks {

    private Ticks() {}

    /** Those of the named nodes that are not done yet; NotFound for one that the task does not have. */
    static List<Integer> open(Task task, List<Integer> named) {
        if (named == null) return List.of();
        return named.stream()
                .distinct()
                .filter(node -> task.milestone(node).doneOn() == null)
                .toList();
    }
}
