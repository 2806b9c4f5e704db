package guatu.progress;

import guatu.organisation.Unit;
import guatu.plan.ReportPeriod;
import guatu.task.Assignment;
import guatu.task.Part;
import guatu.task.Task;
import jakarta.inject.Singleton;
import java.util.Objects;

/** What the system offers for a report that is being filed, by whichever way it comes: the sheet, the task's page, the API. */
@Singleton
class Prefills {

    private final Reports reports;

    Prefills(Reports reports) {
        this.reports = reports;
    }

    Effort.Offered of(Task task, Unit unit, ReportPeriod period) {
        boolean leads = unit != null && task.partOf(unit.id()) == Part.LEAD;
        Integer percent = leads ? percent(task, unit) : null;
        ReportLine before = unit == null
                ? null
                : reports.before(task, unit, period).map(Report::line).orElse(null);
        return new Effort.Offered(Filling.said(before, percent), leads ? Ticks.offered(task, period.to()) : 0, leads);
    }

    private static Integer percent(Task task, Unit unit) {
        return task.assignments().stream()
                .filter(a -> a.part() == Part.LEAD && Objects.equals(a.unit().id(), unit.id()))
                .map(Assignment::percentReported)
                .findFirst()
                .orElse(null);
    }
}
