package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.shared.web.Typed;
import guatu.task.LedgerChoices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue of problems (问题清单), and what is done about one from there or from its task's page. */
@Path("/")
@Authenticated
class ProblemPages {

    private static final List<String> DEEDS = List.of("problem_answered", "problem_resolved");

    private final CurrentActor current;
    private final Today today;
    private final ProblemQueue queue;
    private final LedgerChoices choices;
    private final RaiseProblem raise;
    private final AnswerProblem answer;
    private final ResolveProblem resolve;
    private final CheckOnSite check;
    private final Html html;

    ProblemPages(
            CurrentActor current,
            Today today,
            ProblemQueue queue,
            LedgerChoices choices,
            RaiseProblem raise,
            AnswerProblem answer,
            ResolveProblem resolve,
            CheckOnSite check,
            Html html) {
        this.current = current;
        this.today = today;
        this.queue = queue;
        this.choices = choices;
        this.raise = raise;
        this.answer = answer;
        this.resolve = resolve;
        this.check = check;
        this.html = html;
    }

    @CheckedTemplate(basePath = "problem")
    static class Templates {
        private Templates() {}

        static native TemplateInstance problems(ProblemSheet sheet);
    }

    @GET
    @Path("problems")
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

    @POST
    @Path("tasks/{number}/problems")
    public RestResponse<String> raise(
            String number,
            @RestForm String text,
            @RestForm String neededBy,
            @RestForm String coordinationBy,
            @RestForm String owner) {
        var said = new RaiseProblem.Command(text, Typed.date("neededBy", neededBy), coordinationBy, owner);
        raise.handle(current.get(), number, said);
        return Html.goTo("/tasks/" + number + "?done=problem_raised#problems");
    }

    @POST
    @Path("tasks/{number}/problems/{id}/answers")
    public RestResponse<String> answer(String number, long id, @RestForm String text, @RestForm boolean queue) {
        answer.handle(current.get(), number, id, new AnswerProblem.Command(text));
        return back(number, queue, "problem_answered");
    }

    @POST
    @Path("tasks/{number}/problems/{id}/resolution")
    public RestResponse<String> resolve(String number, long id, @RestForm String text, @RestForm boolean queue) {
        resolve.handle(current.get(), number, id, new ResolveProblem.Command(text));
        return back(number, queue, "problem_resolved");
    }

    @POST
    @Path("tasks/{number}/checks")
    public RestResponse<String> check(
            String number, @RestForm String on, @RestForm String by, @RestForm String findings) {
        List<String> found = findings == null
                ? List.of()
                : findings.lines().filter(line -> !line.isBlank()).toList();
        check.handle(current.get(), number, new CheckOnSite.Command(Typed.date("on", on), by, found));
        return Html.goTo("/tasks/" + number + "?done=checked#problems");
    }

    /** To where the form stood: the unit that is asked to help may not see the task itself. */
    private static RestResponse<String> back(String number, boolean queue, String done) {
        return Html.goTo(queue ? "/problems?done=" + done : "/tasks/" + number + "?done=" + done + "#problems");
    }
}
