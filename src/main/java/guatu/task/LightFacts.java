package guatu.task;

import java.time.LocalDate;
import java.util.List;

/**
 * What the light of a task (灯) is judged by; every date may be null when the ledger gives none.
 *
 * @param submittedOn day of the closing request; judged only while in review
 * @param percentReported last percent the unit reported, 0 to 100
 * @param extensions how often the deadline was extended
 */
public record LightFacts(
        Stage stage,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        LocalDate submittedOn,
        LocalDate closedOn,
        int percentReported,
        int extensions,
        List<Node> nodes) {

    /**
     * A milestone (节点) as the light sees it.
     *
     * @param dueOn null for a milestone without a date: it is never missed nor due
     * @param settled done or waived
     */
    public record Node(int number, String title, LocalDate dueOn, boolean settled) {

        public Node {
            if (title == null) title = "";
        }

        boolean awaited() {
            return !settled && dueOn != null;
        }
    }

    public LightFacts {
        if (stage == null) throw new IllegalArgumentException("stage");
        if (percentReported < 0 || percentReported > 100) throw new IllegalArgumentException("percentReported");
        nodes = List.copyOf(nodes);
    }

    /** A slow reviewer never turns a unit red: in review the light stands still at the day of submission. */
    boolean frozen() {
        return stage == Stage.IN_REVIEW && submittedOn != null;
    }

    LocalDate judgedOn(LocalDate day) {
        return frozen() && submittedOn.isBefore(day) ? submittedOn : day;
    }
}
