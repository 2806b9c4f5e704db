package guatu.wallchart;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.plan.PlanBoard;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The wall chart on a big screen (大屏): it turns by itself, and reads itself anew when something was written. */
@Path("/plans/{code}/wallchart")
@Authenticated
class ScreenPages {

    private static final int TURN_SECONDS = 15;
    private static final int WEEKS_BEFORE = 3;
    private static final int WEEKS_AHEAD = 8;

    private final CurrentActor current;
    private final Today today;
    private final PlansInSight plans;
    private final Charts charts;
    private final Bell bell;
    private final Html html;

    ScreenPages(CurrentActor current, Today today, PlansInSight plans, Charts charts, Bell bell, Html html) {
        this.current = current;
        this.today = today;
        this.plans = plans;
        this.charts = charts;
        this.bell = bell;
        this.html = html;
    }

    @CheckedTemplate(basePath = "wallchart")
    static class Templates {
        private Templates() {}

        static native TemplateInstance screen(ScreenView view);
    }

    @GET
    @Path("/screen")
    public RestResponse<String> screen(
            String code, @BeanParam ChartQuery query, @RestQuery String turn, @RestQuery String theme) {
        Actor actor = current.get();
        Map<String, PlanBoard> seen = plans.of(actor);
        Chart chart = charts.read(actor, code, near(query.amongAll(seen.keySet()), seen.get(code)), seen);
        List<Chart.Group> turns = ScreenView.turns(chart);
        Integer wanted = Typed.number("turn", turn);
        int number = Math.max(1, Math.min(turns.size(), wanted == null ? 1 : wanted));
        return html.page(Templates.screen(new ScreenView(
                chart,
                turns.isEmpty() ? null : turns.get(number - 1),
                number,
                turns.size(),
                query,
                "light".equals(theme) ? "light" : "dark",
                TURN_SECONDS,
                today.moment())));
    }

    /** The weeks around today, unless others are asked for. */
    private ChartQuery near(ChartQuery query, PlanBoard plan) {
        if (plan == null || plan.facts().startsOn() == null || query.chosenWeeks() != null) return query;
        LocalDate day = query.asOf == null || query.asOf.isBlank() ? today.date() : Typed.date("asOf", query.asOf);
        int now = (int) ChronoUnit.WEEKS.between(Weeks.monday(plan.facts().startsOn()), Weeks.monday(day)) + 1;
        return query.inWeeks(now - WEEKS_BEFORE, now + WEEKS_AHEAD);
    }

    /** Says when something was written; the screen then reads itself anew through its own door. */
    @GET
    @Path("/changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @Blocking
    public Multi<String> changes(String code) {
        PlansInSight.among(plans.of(current.get()), List.of(code));
        return bell.rings();
    }
}
