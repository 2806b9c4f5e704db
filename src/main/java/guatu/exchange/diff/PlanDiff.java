package guatu.exchange.diff;

import com.fasterxml.jackson.annotation.JsonProperty;
import guatu.exchange.diff.TaskDiff.State;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan of a workbook beside the plan of the ledger that it goes into.
 *
 * @param title as the workbook has it
 * @param plan code of the plan in the ledger; null where the import opens a new one, whose tasks are all new and not listed
 */
@Schema(name = "PlanDiff")
public record PlanDiff(String title, String plan, List<TaskDiff> tasks) {

    public PlanDiff {
        tasks = List.copyOf(tasks);
    }

    @JsonProperty("added")
    public long added() {
        return count(State.NEW);
    }

    @JsonProperty("changed")
    public long changed() {
        return count(State.CHANGED);
    }

    @JsonProperty("gone")
    public long gone() {
        return count(State.GONE);
    }

    @JsonProperty("unchanged")
    public long unchanged() {
        return count(State.UNCHANGED);
    }

    @JsonProperty("conflicts")
    public long conflicts() {
        return tasks.stream().mapToLong(task -> task.conflicts().size()).sum();
    }

    public List<TaskDiff> news() {
        return tasks.stream().filter(task -> task.state() != State.UNCHANGED).toList();
    }

    private long count(State state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }
}
