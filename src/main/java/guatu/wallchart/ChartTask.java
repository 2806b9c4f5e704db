package guatu.wallchart;

import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A row of the chart.
 *
 * @param leads the leading units with their people, in order
 * @param nodes in the order of their days
 * @param givenUp the promises before each extension, the first one first
 * @param mayTick the reader may tick its nodes now
 */
public record ChartTask(
        TaskItem item, List<Lead> leads, List<ChartNode> nodes, List<LocalDate> givenUp, boolean mayTick) {

    /** A leading unit, who of its leadership answers for it, and who does it; people may be null. */
    public record Lead(String unit, String leader, String owner) {}

    public List<String> units() {
        return leads.stream().map(Lead::unit).toList();
    }

    public List<String> leaders() {
        return leads.stream()
                .map(Lead::leader)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<String> owners() {
        return leads.stream()
                .map(Lead::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<ChartNode> nodesIn(Week week) {
        return nodes.stream().filter(node -> week.holds(node.on())).toList();
    }

    /** The first reason of the light; null where it has none. */
    public String reason() {
        return item.reasons().isEmpty() ? null : item.reasons().get(0);
    }

    public Standing standing() {
        return Standing.of(item, nodes.stream().anyMatch(node -> node.sign() == NodeSign.MISSED));
    }

    /** Where the bar of the road map begins: the first day, else the first node; null where there is neither. */
    public LocalDate from() {
        if (item.startsOn() != null) return item.startsOn();
        return nodes.isEmpty() ? null : nodes.get(0).on();
    }

    /** The first promise; without an extension it is the one that holds. */
    public LocalDate firstPromise() {
        return item.originalDueOn() != null ? item.originalDueOn() : item.dueOn();
    }

    public boolean extended() {
        return item.dueOn() != null && firstPromise().isBefore(item.dueOn());
    }
}
