package guatu.exchange.reading;

import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import guatu.exchange.reading.Correction.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts what people said of single plans and tasks in the place of what was read; the written words stay as they are. */
final class Amendments {

    private static final int NO_YEAR = 1904;
    private static final Set<Kind> OF_TASKS = Set.of(Kind.LEAD, Kind.SUPPORT, Kind.DUE);

    private final List<Correction> said;

    Amendments(List<Correction> said) {
        this.said = said;
    }

    Reading apply(Reading read) {
        var plans = new ArrayList<PlanReading>();
        String sheet = "";
        int place = 0;
        for (PlanReading plan : read.plans()) {
            place = plan.sheet().equals(sheet) ? place + 1 : 1;
            sheet = plan.sheet();
            plans.add(plan(plan, place));
        }
        return new Reading(
                plans,
                read.doubts().stream()
                        .filter(doubt -> !new Hints(doubt.sheet(), said).settles(doubt) && !isAmended(doubt, plans))
                        .toList(),
                read.skipped());
    }

    private PlanReading plan(PlanReading plan, int place) {
        PlanReading amended = plan;
        for (Correction one : said) {
            if (!one.sheet().equals(plan.sheet())) continue;
            if (one.kind() == Kind.TITLE && one.row() == place) amended = amended.withTitle(one.value());
            if (OF_TASKS.contains(one.kind())) amended = amended.withTasks(tasks(amended, one));
        }
        return amended;
    }

    private static List<TaskReading> tasks(PlanReading plan, Correction one) {
        return plan.tasks().stream()
                .map(task -> task.row() == one.row() ? task(task, plan.year(), one) : task)
                .toList();
    }

    private static TaskReading task(TaskReading task, Integer year, Correction one) {
        return switch (one.kind()) {
            case LEAD -> task.amended(units(one), task.support(), task.duePhrase(), task.due());
            case SUPPORT -> task.amended(task.lead(), units(one), task.duePhrase(), task.due());
            default ->
                task.amended(
                        task.lead(),
                        task.support(),
                        task.duePhrase().isEmpty() ? one.value() : task.duePhrase(),
                        due(one.value(), year));
        };
    }

    private static List<String> units(Correction one) {
        return one.value().isBlank() ? List.of() : UnitNames.split(one.value());
    }

    private static DueReading due(String phrase, Integer year) {
        if (phrase.isBlank()) return DueReading.NONE;
        DueReading read = DueReading.of(DeadlinePhrase.read(phrase, DeadlineContext.of(year == null ? NO_YEAR : year)));
        boolean borrowed = year == null && read.due() != null && read.due().getYear() <= NO_YEAR + 1;
        return borrowed ? DueReading.NONE : read;
    }

    /** A doubt about a deadline or a unit that a person has since given; such doubts stand in the task's rows. */
    private boolean isAmended(Doubt doubt, List<PlanReading> plans) {
        Kind about = DoubtCode.isAboutUnits(doubt.code()) ? Kind.LEAD : Kind.DUE;
        if (about == Kind.DUE && DoubtCode.isAboutRowOrColumn(doubt.code())) return false;
        return said.stream()
                .filter(one -> one.kind() == about && one.sheet().equals(doubt.sheet()))
                .anyMatch(one -> doubt.cell().matches("[A-Z]{1,3}" + one.row()));
    }
}
