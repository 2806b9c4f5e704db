package guatu.task;

import guatu.plan.LightRules;
import java.time.LocalDate;

/** One line of the ledger as the database gives it, before units, nodes and light are joined. */
record LedgerLine(
        Long id,
        String number,
        String title,
        String plan,
        String planTitle,
        String section,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        String duePhrase,
        DueKind dueKind,
        Stage stage,
        LocalDate submittedOn,
        LocalDate closedOn,
        int extensions,
        boolean extendedLate,
        int percentReported,
        LocalDate lastReportedOn,
        int milestonesDone,
        int milestonesTotal,
        int version,
        String meant,
        LightRules rules) {

    static final String SELECT = "select new guatu.task.LedgerLine(t.id, t.number, t.title, t.plan.code, t.plan.title,"
            + " s.label, t.startsOn, t.dueOn, t.originalDueOn, t.duePhrase, t.dueKind, t.stage, t.submittedOn,"
            + " t.closedOn, t.extensions, t.extendedLate, t.percentReported, t.lastReportedOn, t.milestonesDone, t.milestonesTotal,"
            + " t.version, t.meant, t.plan.lightRules) from Task t left join t.section s";
}
