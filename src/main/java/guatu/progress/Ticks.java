package guatu.progress;

import guatu.task.Milestone;
import guatu.task.Task;
import java.time.LocalDate;
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

    /** How many nodes a report is asked about: those open that are due by a day, and the next one. */
    static int offered(Task task, LocalDate to) {
        List<Milestone> open =
                task.milestones().stream().filter(m -> !m.isSettled()).toList();
        long due = open.stream().filter(m -> !m.dueOn().isAfter(to)).count();
        return (int) Math.min(open.size(), due + 1);
    }
}
