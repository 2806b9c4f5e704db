package guatu.task;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the ledger as it is read on a day: the item of the API, and the row of every list.
 *
 * @param late past its promise, extended only after it had passed, or struck off after the first one
 * @param daysLate calendar days past the promise; 0 when not late
 * @param meant names that stand for units yet to be said, as written
 */
public record TaskItem(
        String number,
        String title,
        String plan,
        String planTitle,
        String section,
        List<String> lead,
        List<String> support,
        String owner,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        String duePhrase,
        DueKind dueKind,
        Stage stage,
        Light light,
        List<String> reasons,
        boolean late,
        int daysLate,
        int extensions,
        int percentReported,
        int milestonesDone,
        int milestonesTotal,
        NextMilestone nextMilestone,
        LocalDate lastReportedOn,
        int version,
        List<Meant> meant) {

    /** The first node not yet settled. */
    public record NextMilestone(LocalDate on, String title) {}

    static TaskItem of(
            LedgerLine line,
            List<LedgerUnit> units,
            List<LightFacts.Node> nodes,
            LightAlarm alarm,
            LocalDate day,
            List<String> reasons) {
        boolean closedLate = line.stage() == Stage.CLOSED
                && line.originalDueOn() != null
                && line.closedOn().isAfter(line.originalDueOn());
        int daysLate = alarm.overdueDays(day);
        return new TaskItem(
                line.number(),
                line.title(),
                line.plan(),
                line.planTitle(),
                line.section(),
                LedgerUnit.names(units, Part.LEAD),
                LedgerUnit.names(units, Part.SUPPORT),
                LedgerUnit.owner(units),
                line.startsOn(),
                line.dueOn(),
                line.originalDueOn(),
                line.duePhrase(),
                line.dueKind(),
                line.stage(),
                alarm.on(day),
                reasons,
                closedLate || daysLate > 0 || line.extendedLate(),
                daysLate,
                line.extensions(),
                line.percentReported(),
                line.milestonesDone(),
                line.milestonesTotal(),
                next(nodes),
                line.lastReportedOn(),
                line.version(),
                Meant.read(line.meant()));
    }

    /** The groups without members that were meant to take that part, LEAD, SUPPORT or GUIDE. */
    public List<String> meantTo(String part) {
        return meant.stream()
                .filter(one -> one.part().name().equals(part))
                .map(Meant::group)
                .toList();
    }

    private static NextMilestone next(List<LightFacts.Node> nodes) {
        return nodes.stream()
                .filter(node -> !node.settled())
                .findFirst()
                .map(node -> new NextMilestone(node.dueOn(), node.title()))
                .orElse(null);
    }
}
