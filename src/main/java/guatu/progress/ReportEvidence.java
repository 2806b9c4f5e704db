package guatu.progress;

import guatu.attachment.Fact;
import guatu.attachment.FactKeeper;
import guatu.attachment.FactKind;
import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.plan.ReportPeriod;
import guatu.plan.Reporting;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Takes evidence for a report (W5) until its cutoff, one filed late until the end of the day; from the unit that filed it. */
@ApplicationScoped
class ReportEvidence implements FactKeeper {

    private final Reports reports;
    private final OfficeCalendar calendar;
    private final Today today;

    ReportEvidence(Reports reports, OfficeCalendar calendar, Today today) {
        this.reports = reports;
        this.calendar = calendar;
        this.today = today;
    }

    @Override
    public FactKind kind() {
        return FactKind.REPORT;
    }

    @Override
    public List<Fact> facts(Actor actor, Task task) {
        return reports.stampsOf(task).stream()
                .map(stamp -> new Fact(
                        FactKind.REPORT,
                        stamp.id(),
                        stamp.period() + " " + stamp.unitName(),
                        actor.worksForUnit() && Objects.equals(stamp.unitId(), actor.unitId()),
                        task.stage().isAlive() && isOpen(task.plan().reporting(), stamp)))
                .toList();
    }

    private boolean isOpen(Reporting reporting, Reports.Stamp stamp) {
        if (stamp.filedOn().equals(today.date()) || !reporting.asked()) return true;
        try {
            ReportPeriod period = ReportPeriod.of(stamp.period(), reporting.cadence());
            return !today.moment().isAfter(reporting.cutoff(period, calendar.days()));
        } catch (RuleViolation cadenceChangedSince) {
            return false;
        }
    }
}
