package guatu.wallchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pledge chart (决心图): each unit and its leaders, with what they have signed up to and by when. */
public record Pledges(List<OfUnit> units) {

    /** A unit's pledges, leader by leader, the nearest promise first. */
    public record OfUnit(String unit, List<Pledge> pledges) {

        public long count(String standing) {
            return pledges.stream()
                    .filter(pledge -> pledge.standing().name().equals(standing))
                    .count();
        }

        /** The standings that there are, with how many of each. */
        public Map<Standing, Long> counts() {
            return Pledges.counts(pledges);
        }
    }

    /** One task as a unit has pledged it; a task led by two units stands with both. */
    public record Pledge(String leader, String owner, ChartTask task, Standing standing) {}

    public static Pledges of(Chart chart) {
        Map<String, List<Pledge>> units = new LinkedHashMap<>();
        chart.tasks()
                .forEach(task -> task.leads()
                        .forEach(lead -> units.computeIfAbsent(lead.unit(), unit -> new ArrayList<>())
                                .add(new Pledge(lead.leader(), lead.owner(), task, task.standing()))));
        units.values().forEach(pledges -> pledges.sort(order()));
        return new Pledges(units.entrySet().stream()
                .map(unit -> new OfUnit(unit.getKey(), unit.getValue()))
                .toList());
    }

    private static Comparator<Pledge> order() {
        Comparator<String> names = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing(Pledge::leader, names)
                .thenComparing(pledge -> pledge.task().item().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    static Map<Standing, Long> counts(List<Pledge> pledges) {
        return pledges.stream()
                .collect(Collectors.groupingBy(
                        Pledge::standing, () -> new java.util.EnumMap<>(Standing.class), Collectors.counting()));
    }
}
