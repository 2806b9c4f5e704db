package guatu.problem;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Html;
import guatu.shared.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** What is done about problems and checks, from the task's page or from the queue. */
@Path("/tasks")
@Authenticated
class ProblemDeedPages {

    private final CurrentActor current;
    private final AnswerProblem answer;
    private final ResolveProblem resolve;
    private final CheckOnSite check;

    ProblemDeedPages(CurrentActor current, AnswerProblem answer, ResolveProblem resolve, CheckOnSite check) {
        this.current = current;
        this.answer = answer;
        this.resolve = resolve;
        this.check = check;
    }

    @POST
    @Path("/{number}/problems/{id}/answers")
    public RestResponse<String> answer(String number, long id, @RestForm String text, @RestForm boolean queue) {
        answer.handle(current.get(), number, id, new AnswerProblem.Command(text));
        return back(number, queue, "problem_answered");
    }

    @POST
    @Path("/{number}/problems/{id}/resolution")
    public RestResponse<String> resolve(String number, long id, @RestForm String text, @RestForm boolean queue) {
        resolve.handle(current.get(), number, id, new ResolveProblem.Command(text));
        return back(number, queue, "problem_resolved");
    }

    @POST
    @Path("/{number}/checks")
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
