package guatu.progress;

import guatu.organisation.UnitsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Counts the reports of a unit that was merged (单位合并) for the unit that took over; the name they were filed under stays. */
@ApplicationScoped
class ReportsFollow {

    private final Reports reports;

    ReportsFollow(Reports reports) {
        this.reports = reports;
    }

    @Transactional
    void on(@Observes UnitsMerged merged) {
        reports.move(merged.from(), merged.to());
    }
}
