package guatu.wallchart;

import guatu.plan.PlanBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan on the wall (挂图) as one reader sees it on a day.
 *
 * @param plans the plan of the address first, then those set beside it
 * @param otherDay the day asked is not today
 * @param weeks the columns
 * @param numbered the weeks are counted from the plan's first day
 * @param leaders responsible leaders to choose from, whatever the filter says
 * @param more there are more tasks than fit on one chart
 */
public record Chart(
        List<PlanBoard> plans,
        LocalDate day,
        boolean otherDay,
        List<Week> weeks,
        boolean numbered,
        List<Group> groups,
        List<String> leaders,
        boolean more) {

    /**
     * Tasks under one heading.
     *
     * @param key what the address names it by when it is folded
     * @param section the headings; null where the tasks have none
     */
    public record Group(
            String key, String plan, String planTitle, String section, boolean folded, List<ChartTask> tasks) {}

    public Stream<ChartTask> tasks() {
        return groups.stream().flatMap(group -> group.tasks().stream());
    }

    public long count() {
        return tasks().count();
    }

    public PlanBoard plan() {
        return plans.get(0);
    }

    /** Nodes that lie before or after the columns, so that none is hidden unsaid. */
    public long outside() {
        LocalDate first = weeks.get(0).monday();
        LocalDate last = weeks.get(weeks.size() - 1).sunday();
        return tasks().flatMap(task -> task.nodes().stream())
                .filter(node -> node.on().isBefore(first) || node.on().isAfter(last))
                .count();
    }
}
