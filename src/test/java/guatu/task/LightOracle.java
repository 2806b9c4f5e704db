package guatu.task;

import guatu.calendar.WorkingDays;
import guatu.plan.LightRules;
import guatu.task.LightFacts.Node;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Rules L1 to L6 read aloud for one day, without first days and without arithmetic. */
record LightOracle(LightFacts facts, LightRules rules, WorkingDays calendar) {

    Light on(LocalDate asked) {
        LocalDate day = judged(asked);
        switch (facts.stage()) {
            case CLOSED:
                return Light.BLUE;
            case DRAFT, SUSPENDED, WITHDRAWN:
                return Light.GREY;
            default:
        }
        boolean started = facts.startsOn() == null || !facts.startsOn().isAfter(day);
        if (!started && missed(day).isEmpty() && !overdue(day)) return Light.GREY;
        if (isRed(day)) return Light.RED;
        return isYellow(day) ? Light.YELLOW : Light.GREEN;
    }

    LocalDate judged(LocalDate asked) {
        if (facts.stage() != Stage.IN_REVIEW || facts.submittedOn() == null) return asked;
        return asked.isBefore(facts.submittedOn()) ? asked : facts.submittedOn();
    }

    private boolean isRed(LocalDate day) {
        return overdue(day)
                || missed(day).stream().anyMatch(node -> working(node.dueOn(), day) > rules.redMissedDays())
                || behindByMoreThan(rules.redBehind(), day);
    }

    private boolean isYellow(LocalDate day) {
        return !missed(day).isEmpty()
                || isSoon(facts.dueOn(), day)
                || isSoon(nextNode(day), day)
                || behindByMoreThan(rules.yellowBehind(), day);
    }

    private boolean overdue(LocalDate day) {
        return facts.dueOn() != null && day.isAfter(facts.dueOn());
    }

    private List<Node> missed(LocalDate day) {
        return facts.nodes().stream()
                .filter(node ->
                        !node.settled() && node.dueOn() != null && node.dueOn().isBefore(day))
                .toList();
    }

    private LocalDate nextNode(LocalDate day) {
        return facts.nodes().stream()
                .filter(node ->
                        !node.settled() && node.dueOn() != null && !node.dueOn().isBefore(day))
                .map(Node::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean isSoon(LocalDate due, LocalDate day) {
        return due != null && !day.isAfter(due) && working(day, due) <= rules.yellowSoonDays();
    }

    /** Fractions compared by cross-multiplication: expected - actual > points. */
    private boolean behindByMoreThan(int points, LocalDate day) {
        if (!facts.nodes().isEmpty()) {
            int all = facts.nodes().size();
            int due = 0;
            int settled = 0;
            for (Node node : facts.nodes()) {
                if (node.dueOn() != null && !node.dueOn().isAfter(day)) due++;
                if (node.settled()) settled++;
            }
            return 100 * (due - settled) > points * all;
        }
        if (facts.startsOn() == null || facts.dueOn() == null) return false;
        if (day.isAfter(facts.dueOn())) return 100 - facts.percentReported() > points;
        LocalDate eve = facts.startsOn().minusDays(1);
        int all = working(eve, facts.dueOn());
        return 100 * working(eve, day) > (points + facts.percentReported()) * all && all > 0;
    }

    private int working(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (calendar.isWorking(day)) days++;
        }
        return days;
    }
}
