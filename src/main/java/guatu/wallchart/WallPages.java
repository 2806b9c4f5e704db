package guatu.wallchart;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Html;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The way to the wall from the menu: the newest plan in sight, or the list of plans where there is none. */
@Path("/wallchart")
@Authenticated
class WallPages {

    private final CurrentActor current;
    private final PlansInSight plans;

    WallPages(CurrentActor current, PlansInSight plans) {
        this.current = current;
        this.plans = plans;
    }

    @GET
    public RestResponse<String> newest() {
        return Html.goTo(plans.of(current.get()).keySet().stream()
                .findFirst()
                .map(code -> "/plans/" + code + "/wallchart")
                .orElse("/plans"));
    }

    /** All plans in sight, one after the other, on the big screen. */
    @GET
    @Path("/screen")
    public RestResponse<String> screen(@RestQuery String theme) {
        String dark = "light".equals(theme) ? "&theme=light" : "";
        return Html.goTo(plans.of(current.get()).keySet().stream()
                .findFirst()
                .map(code -> "/plans/" + code + "/wallchart/screen?plans=all" + dark)
                .orElse("/plans"));
    }
}
