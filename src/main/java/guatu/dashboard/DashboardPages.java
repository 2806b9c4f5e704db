package guatu.dashboard;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.problem.ProblemFilter;
import guatu.problem.ProblemQueue;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.task.LedgerChoices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The dashboard (看板) as a page; its filter is its address, and it reads itself anew every minute. */
@Path("/dashboard")
@Authenticated
class DashboardPages {

    /** Rows of either list on the page; the rest is one click away in the ledger. */
    private static final int ROWS = 20;

    private final CurrentActor current;
    private final Today today;
    private final Overviews overviews;
    private final ProblemQueue problems;
    private final WaitsOf waits;
    private final LedgerChoices choices;
    private final Html html;

    DashboardPages(
            CurrentActor current,
            Today today,
            Overviews overviews,
            ProblemQueue problems,
            WaitsOf waits,
            LedgerChoices choices,
            Html html) {
        this.current = current;
        this.today = today;
        this.overviews = overviews;
        this.problems = problems;
        this.waits = waits;
        this.choices = choices;
        this.html = html;
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        private Templates() {}

        static native TemplateInstance dashboard(DashboardView view, Waits waits);
    }

    @GET
    public RestResponse<String> dashboard(@RestQuery String plan, @RestQuery String unit, @RestQuery String asOf) {
        Actor actor = current.get();
        Ask ask = Ask.of(plan, unit, asOf);
        LocalDate day = today.date();
        Overview overview = overviews.read(actor, ask, day, ROWS);
        long open = problems.count(actor, ProblemFilter.open(plan, unit, overview.asOf()));
        boolean otherDay = !overview.asOf().equals(day);
        DashboardView view = DashboardView.of(overview, ask, choices.forFilter(actor), open, otherDay);
        return html.page(Templates.dashboard(view, waits.read(actor, ask, day)));
    }
}
