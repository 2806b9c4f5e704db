package guatu.exchange;

import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.MilestoneReading;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The doubts that only the ledger itself knows: what is too long for it, and lines that nobody answers for. */
final class OwnDoubts {

    static final String CUT = "cut";
    static final String NO_LEAD = "no-lead";
    static final String GROUP_OPEN = "group-open";
    static final String SAME_FILE = "same-file";

    private OwnDoubts() {}

    static List<Doubt> of(Reading reading) {
        List<Doubt> doubts = new ArrayList<>();
        for (PlanReading plan : reading.plans()) {
            plan.tasks().stream().filter(OwnDoubts::isCut).forEach(task -> doubts.add(at(task, CUT)));
            plan.tasks().stream()
                    .filter(task -> task.lead().isEmpty())
                    .findFirst()
                    .ifPresent(task -> doubts.add(noLead(plan)));
        }
        return doubts;
    }

    private static Doubt noLead(PlanReading plan) {
        long drafts =
                plan.tasks().stream().filter(task -> task.lead().isEmpty()).count();
        return new Doubt(plan.sheet(), "", NO_LEAD, List.of(String.valueOf(drafts)), null);
    }

    /** Groups whose members nobody has named, at the first row that names each. */
    static List<Doubt> openGroups(Reading reading, UnitDirectory units) {
        Map<String, Doubt> open = new LinkedHashMap<>();
        for (PlanReading plan : reading.plans())
            for (TaskReading task : plan.tasks())
                units.open(UnitDirectory.names(task).toList(), task)
                        .forEach(name -> open.putIfAbsent(
                                name, new Doubt(task.sheet(), rows(task), GROUP_OPEN, List.of(name), null)));
        return List.copyOf(open.values());
    }

    static Doubt sameFile(String when) {
        return new Doubt("", "", SAME_FILE, List.of(when), null);
    }

    private static Doubt at(TaskReading task, String code) {
        return new Doubt(task.sheet(), rows(task), code, List.of(), null);
    }

    private static String rows(TaskReading task) {
        return task.row() + ":" + task.row();
    }

    private static boolean isCut(TaskReading task) {
        return !Fit.fits(task.title(), Fit.TITLE)
                || !Fit.fits(task.duePhrase(), Fit.PHRASE)
                || !Fit.fits(task.requirement(), Fit.TEXT)
                || !Fit.fits(task.expectedResult(), Fit.TEXT)
                || task.steps().stream().anyMatch(step -> !Fit.fits(step, Fit.STEP))
                || task.milestones().stream().map(MilestoneReading::title).anyMatch(title -> !Fit.fits(title, Fit.NODE))
                || UnitDirectory.names(task).anyMatch(name -> !Fit.fits(name, Fit.UNIT));
    }
}
