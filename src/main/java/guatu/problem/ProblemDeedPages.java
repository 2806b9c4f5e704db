package guatu.problem;

import guatu.attachment.TakeFiles;
import guatu.organisation.CurrentActor;
import guatu.shared.web.Attempts;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What is done about problems and checks, from the task's page or from the queue. */
@Path("/tasks")
@Authenticated
class ProblemDeedPages {

    private final CurrentActor current;
    private final TakeFiles take;
    private final RaiseWithEvidence raise;
    private final AnswerProblem answer;
    private final ResolveProblem resolve;
    private final CheckOnSite check;
    private final ProblemForms forms;
    private final Attempts attempts;

    ProblemDeedPages(
            CurrentActor current,
            TakeFiles take,
            RaiseWithEvidence raise,
            AnswerProblem answer,
            ResolveProblem resolve,
            CheckOnSite check,
            ProblemForms forms,
            Attempts attempts) {
        this.current = current;
        this.take = take;
        this.raise = raise;
        this.answer = answer;
        this.resolve = resolve;
        this.check = check;
        this.forms = forms;
        this.attempts = attempts;
    }

    @CheckedTemplate(basePath = "problem")
    static class Templates {
        private Templates() {}

        static native TemplateInstance again(ProblemForm form);
    }

    @POST
    @Path("/{number}/problems")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<String> raise(
            String number,
            @RestForm String text,
            @RestForm String neededBy,
            @RestForm String coordinationBy,
            @RestForm String owner,
            @RestForm("file") List<FileUpload> file) {
        Map<String, String> typed =
                typed("text", text, "neededBy", neededBy, "coordinationBy", coordinationBy, "owner", owner);
        return attempts.of(
                () -> {
                    var said = new RaiseProblem.Command(text, Typed.date("neededBy", neededBy), coordinationBy, owner);
                    raise.handle(current.get(), number, said, take.of(file));
                    return "/tasks/" + number + "?done=problem_raised#problems";
                },
                errors -> Templates.again(forms.raise(number, typed, errors)));
    }

    @POST
    @Path("/{number}/problems/{id}/answers")
    public RestResponse<String> answer(String number, long id, @RestForm String text, @RestForm boolean queue) {
        return attempts.of(
                () -> {
                    answer.handle(current.get(), number, id, new AnswerProblem.Command(text));
                    return back(number, queue, "problem_answered");
                },
                errors -> Templates.again(forms.answer(number, id, queue, typed("text", text), errors)));
    }

    @POST
    @Path("/{number}/problems/{id}/resolution")
    public RestResponse<String> resolve(String number, long id, @RestForm String text, @RestForm boolean queue) {
        return attempts.of(
                () -> {
                    resolve.handle(current.get(), number, id, new ResolveProblem.Command(text));
                    return back(number, queue, "problem_resolved");
                },
                errors -> Templates.again(forms.resolve(number, id, queue, typed("text", text), errors)));
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
                errors ->
                        Templates.again(forms.check(number, typed("on", on, "by", by, "findings", findings), errors)));
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
