package guatu.wallchart;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.plan.PlanBoard;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Html;
import guatu.task.LedgerChoices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The wall chart (挂图) of a plan as a page; what is shown is its address. */
@Path("/plans/{code}/wallchart")
@Authenticated
class WallchartPages {

    private static final Set<String> DEEDS = Set.of("ticked", "unticked");

    private final CurrentActor current;
    private final PlansInSight plans;
    private final Charts charts;
    private final LedgerChoices choices;
    private final CurrentLanguage language;
    private final Html html;

    WallchartPages(
            CurrentActor current,
            PlansInSight plans,
            Charts charts,
            LedgerChoices choices,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.plans = plans;
        this.charts = charts;
        this.choices = choices;
        this.language = language;
        this.html = html;
    }

    @CheckedTemplate(basePath = "wallchart")
    static class Templates {
        private Templates() {}

        static native TemplateInstance wallchart(WallchartView view);
    }

    @GET
    public RestResponse<String> chart(
            String code, @BeanParam ChartQuery query, @RestQuery String node, @RestQuery String done) {
        Actor actor = current.get();
        ChartView which = query.chartView();
        Map<String, PlanBoard> seen = plans.of(actor);
        Chart chart = charts.read(actor, code, query, seen);
        return html.page(Templates.wallchart(new WallchartView(
                chart,
                which,
                query,
                seen.values(),
                choices.forFilter(actor),
                NodePanel.of(chart, node),
                which == ChartView.PROGRESS ? Meter.of(chart).words(chart.day(), language.get()) : null,
                done != null && DEEDS.contains(done) ? done : null)));
    }
}
