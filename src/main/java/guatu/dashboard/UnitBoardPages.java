package guatu.dashboard;

import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A unit's own page (单位看板). */
@Path("/units")
@Authenticated
@Blocking
class UnitBoardPages {

    private final CurrentActor current;
    private final Today today;
    private final UnitBoards boards;
    private final Html html;

    UnitBoardPages(CurrentActor current, Today today, UnitBoards boards, Html html) {
        this.current = current;
        this.today = today;
        this.boards = boards;
        this.html = html;
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        private Templates() {}

        static native TemplateInstance unit(UnitBoard board);
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> unit(@RestPath long id) {
        return html.page(Templates.unit(boards.read(current.get(), id, today.date())));
    }
}
