package guatu.desk;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.task.TaskConditions;
import guatu.task.TaskLedger;
import guatu.task.TaskQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;

/** The unit's week (周报): its open tasks, what has been filed this week and what is still to be. */
@Path("/week")
@RolesAllowed({Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE})
class WeekPages {

    private final CurrentActor current;
    private final Today today;
    private final TaskLedger ledger;
    private final Html html;

    WeekPages(CurrentActor current, Today today, TaskLedger ledger, Html html) {
        this.current = current;
        this.today = today;
        this.ledger = ledger;
        this.html = html;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance week(Week week);
    }

    /** The week from its Monday, with the tasks that the unit leads. */
    public record Week(String unit, LocalDate monday, TaskLedger.Page tasks) {

        public boolean filed(LocalDate lastReport) {
            return lastReport != null && !lastReport.isBefore(monday);
        }

        public long unfiled() {
            return tasks.items().stream()
                    .filter(item -> !filed(item.lastReportedOn()))
                    .count();
        }
    }

    @GET
    public RestResponse<String> week() {
        Actor actor = current.get();
        TaskQuery query = new TaskQuery();
        query.unit = actor.unitName();
        query.scope = "self";
        query.stage = "ISSUED,ACTIVE";
        query.size = "200";
        LocalDate day = today.date();
        TaskLedger.Page tasks = ledger.page(actor, query.toFilter(day));
        return html.page(Templates.week(
                new Week(actor.unitName(), TaskConditions.periods(day).get("week"), tasks)));
    }
}
