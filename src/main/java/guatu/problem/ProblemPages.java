package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.task.LedgerChoices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue of problems (问题清单). */
@Path("/problems")
@Authenticated
class ProblemPages {

    private static final List<String> DEEDS = List.of("problem_answered", "problem_resolved");

    private final CurrentActor current;
    private final Today today;
    private final ProblemQueue queue;
    private final LedgerChoices choices;
    private final Html html;

    ProblemPages(CurrentActor current, Today today, ProblemQueue queue, LedgerChoices choices, Html html) {
        this.current = current;
        this.today = today;
        this.queue = queue;
        this.choices = choices;
        this.html = html;
    }

    @CheckedTemplate(basePath = "problem")
    static class Templates {
        private Templates() {}

        static native TemplateInstance problems(ProblemSheet sheet);
    }

    @GET
    public RestResponse<String> queue(@BeanParam ProblemQuery query, @RestQuery String done) {
        Actor actor = current.get();
        ProblemFilter filter = query.toFilter(today.date());
        return html.page(Templates.problems(new ProblemSheet(
                queue.page(actor, filter),
                filter,
                query,
                choices.forFilter(actor),
                actor.worksForUnit(),
                done != null && DEEDS.contains(done) ? done : null)));
    }
}
