package guatu.demo;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.NotFound;
import guatu.shared.web.Html;
import guatu.shared.web.LocalPath;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The demo's one button: a week forward. */
@Path("/demo")
@RolesAllowed(Role.ADMIN_ROLE)
class DemoPages {

    private final boolean demo;
    private final CurrentActor current;
    private final MoveDemoDay move;

    DemoPages(
            @ConfigProperty(name = "guatu.demo", defaultValue = "false") boolean demo,
            CurrentActor current,
            MoveDemoDay move) {
        this.demo = demo;
        this.current = current;
        this.move = move;
    }

    @POST
    @Path("/forward")
    public RestResponse<String> forward(@RestForm String back) {
        if (!demo) throw new NotFound("demo");
        move.handle(current.get());
        return Html.goTo(LocalPath.isLocal(back) ? LocalPath.orDesk(back) : "/dashboard");
    }
}
