package guatu.lights;

import guatu.calendar.WorkingDays;
import guatu.plan.LightRules;
import guatu.task.LightAlarm;
import guatu.task.LightFacts;
import guatu.task.LightFacts.Node;
import guatu.task.Stage;
import java.time.LocalDate;
import java.util.List;

/** An open task with what its light is judged by, to be judged by other rules than its plan's. */
record TriedTask(
        Long id,
        String number,
        String title,
        String plan,
        LightRules rules,
        Stage stage,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        LocalDate submittedOn,
        int percentReported,
        int extensions) {

    static final String SELECT = "select new guatu.lights.TriedTask(t.id, t.number, t.title, p.code, p.lightRules,"
            + " t.stage, t.startsOn, t.dueOn, t.originalDueOn, t.submittedOn, t.percentReported, t.extensions)"
            + " from Task t join t.plan p where t.stage in (ISSUED, ACTIVE, IN_REVIEW) and p.code in (:codes)"
            + " order by p.id, t.ordinal";

    static final String NODES = "select t.id, m.number, m.title, m.dueOn,"
            + " case when m.doneOn is not null or m.waivedBecause is not null then true else false end"
            + " from Milestone m join m.task t where t.stage in (ISSUED, ACTIVE, IN_REVIEW)"
            + " and t.plan.code in (:codes) order by m.dueOn, m.number";

    LightAlarm alarm(List<Node> nodes, LightRules wanted, WorkingDays days) {
        LightFacts facts = new LightFacts(
                stage, startsOn, dueOn, originalDueOn, submittedOn, null, percentReported, extensions, nodes);
        return LightAlarm.of(facts, wanted, days);
    }
}
