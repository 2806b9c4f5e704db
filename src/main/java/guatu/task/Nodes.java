package guatu.task;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The nodes of one task together (节点): how they are planned anew, found and counted. */
final class Nodes {

    private final Task task;
    private final List<Milestone> all;

    Nodes(Task task, List<Milestone> all) {
        this.task = task;
        this.all = all;
    }

    /** Keeps nodes by their numbers, adds those without, removes those left out unless they are settled. */
    void plan(List<MilestoneFacts> wanted) {
        List<Milestone> kept = new ArrayList<>();
        for (MilestoneFacts facts : wanted) kept.add(keep(facts));
        for (Milestone gone : all) {
            if (!kept.contains(gone) && gone.isSettled()) throw new RuleViolation("node_settled", "milestones");
        }
        all.removeIf(m -> !kept.contains(m));
        all.sort(Comparator.comparing(Milestone::dueOn).thenComparing(Milestone::number));
    }

    private Milestone keep(MilestoneFacts facts) {
        if (facts.number() != null) {
            Milestone known = numbered(facts.number());
            known.change(facts);
            return known;
        }
        int next = all.stream().mapToInt(Milestone::number).max().orElse(0) + 1;
        Milestone added = new Milestone(task, next, facts);
        all.add(added);
        return added;
    }

    Milestone numbered(int number) {
        return all.stream().filter(m -> m.number() == number).findFirst().orElseThrow(() -> new NotFound("milestone"));
    }

    int settled() {
        return (int) all.stream().filter(Milestone::isSettled).count();
    }

    /** Every node done or waived with a reason (rule C1). */
    void requireAllSettled() {
        if (settled() < all.size()) throw new RuleViolation("nodes_open", "milestones");
    }

    List<MilestoneFacts> facts() {
        return all.stream()
                .map(m -> new MilestoneFacts(m.number(), m.dueOn(), m.precision(), m.title(), m.week()))
                .toList();
    }

    List<LightFacts.Node> forLight() {
        return all.stream()
                .map(m -> new LightFacts.Node(m.number(), m.title(), m.dueOn(), m.isSettled()))
                .toList();
    }
}
