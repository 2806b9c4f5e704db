package guatu.problem;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Attempts;
import guatu.shared.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final ProblemForms forms;
    private final Attempts attempts;

    ProblemDeedPages(
            CurrentActor current,
            AnswerProblem answer,
            ResolveProblem resolve,
            CheckOnSite check,
            ProblemForms forms,
            Attempts attempts) {
        this.current = current;
        this.answer = answer;
        this.resolve = resolve;
        this.check = check;
        this.forms = forms;
        this.attempts = attempts;
    }

    @POST
    @Path("/{number}/problems/{id}/answers")
    public RestResponse<String> answer(String number, long id, @RestForm String text, @RestForm boolean queue) {
        return attempts.of(
                () -> {
                    answer.handle(current.get(), number, id, new AnswerProblem.Command(text));
                    return back(number, queue, "problem_answered");
                },
                errors -> ProblemTemplates.again(forms.answer(number, id, queue, typed("text", text), errors)));
    }

    @POST
    @Path("/{number}/problems/{id}/resolution")
    public RestResponse<String> resolve(String number, long id, @RestForm String text, @RestForm boolean queue) {
        return attempts.of(
                () -> {
                    resolve.handle(current.get(), number, id, new ResolveProblem.Command(text));
                    return back(number, queue, "problem_resolved");
                },
                errors -> ProblemTemplates.again(forms.resolve(number, id, queue, typed("text", text), errors)));
    }

    @POST
    @Path("/{number}/checks")
    public RestResponse<String> check(
            String number, @RestForm String on, @RestForm String by, @RestForm String findings) {
        List<String> found = findings == null
                ? List.of()
                : findings.lines().filter(line -> !line.isBlank()).toList();
        return attempts.of(
                () -> {
                    check.handle(current.get(), number, new CheckOnSite.Command(Typed.date("on", on), by, found));
                    return "/tasks/" + number + "?done=checked#problems";
                },
                errors -> ProblemTemplates.again(
                        forms.check(number, typed("on", on, "by", by, "findings", findings), errors)));
    }

    /** To where the form stood: the unit that is asked to help may not see the task itself. */
    private static String back(String number, boolean queue, String done) {
        return queue ? "/problems?done=" + done : "/tasks/" + number + "?done=" + done + "#problems";
    }

    /** Names and what was typed, in turn. */
    private static Map<String, String> typed(String... fields) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) typed.put(fields[i], fields[i + 1] == null ? "" : fields[i + 1]);
        return typed;
    }
}
