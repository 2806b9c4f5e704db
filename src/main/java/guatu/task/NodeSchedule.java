package guatu.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The schedule of a task with milestones (节点进度): each milestone is one share. */
record NodeSchedule(long shares, long settled, List<LocalDate> dueDays) implements Schedule {

    static NodeSchedule of(List<LightFacts.Node> nodes) {
        return new NodeSchedule(
                nodes.size(),
                nodes.stream().filter(LightFacts.Node::settled).count(),
                nodes.stream()
                        .map(LightFacts.Node::dueOn)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    @Override
    public long sharesDueBy(LocalDate day) {
        return dueDays.stream().filter(due -> !due.isAfter(day)).count();
    }

    @Override
    public long actualPercentShares() {
        return 100 * settled;
    }

    @Override
    public LocalDate dayOfShare(long share) {
        return share > dueDays.size() ? null : dueDays.get((int) share - 1);
    }
}
