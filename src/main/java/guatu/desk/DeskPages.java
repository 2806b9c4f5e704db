package guatu.desk;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** My desk (我的工作): what waits for me, most urgent first. */
@Path("/")
@Authenticated
class DeskPages {

    private final CurrentActor current;
    private final Today today;
    private final Desks desks;
    private final Html html;

    DeskPages(CurrentActor current, Today today, Desks desks, Html html) {
        this.current = current;
        this.today = today;
        this.desks = desks;
        this.html = html;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(Desk desk);
    }

    @GET
    public RestResponse<String> desk() {
        Actor actor = current.get();
        return html.page(Templates.desk(desks.of(actor, today.date())));
    }
}
