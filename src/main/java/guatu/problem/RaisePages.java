package guatu.problem;

import guatu.attachment.TakeFiles;
import guatu.organisation.CurrentActor;
import guatu.shared.web.Attempts;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Raising a problem with its evidence; what is refused comes back with what was typed. */
@Path("/tasks")
@Authenticated
class RaisePages {

    private final CurrentActor current;
    private final TakeFiles take;
    private final RaiseWithEvidence raise;
    private final ProblemForms forms;
    private final Attempts attempts;
    private final Html html;

    RaisePages(
            CurrentActor current,
            TakeFiles take,
            RaiseWithEvidence raise,
            ProblemForms forms,
            Attempts attempts,
            Html html) {
        this.current = current;
        this.take = take;
        this.raise = raise;
        this.forms = forms;
        this.attempts = attempts;
        this.html = html;
    }

    /** What was typed. */
    public static class Form {
        @RestForm
        String text;

        @RestForm
        String neededBy;

        @RestForm
        String coordinationBy;

        @RestForm
        String owner;

        @RestForm("file")
        List<FileUpload> files;

        RaiseProblem.Command said() {
            return new RaiseProblem.Command(text, Typed.date("neededBy", neededBy), coordinationBy, owner);
        }

        Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>();
            typed.put("text", text);
            typed.put("neededBy", neededBy);
            typed.put("coordinationBy", coordinationBy);
            typed.put("owner", owner);
            return typed;
        }
    }

    @GET
    @Path("/{number}/problems/new")
    public RestResponse<String> blank(String number) {
        return html.page(ProblemTemplates.again(forms.raise(number, Map.of(), FormErrors.NONE)));
    }

    @POST
    @Path("/{number}/problems")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<String> raise(String number, @BeanParam Form form) {
        return attempts.of(
                () -> {
                    raise.handle(current.get(), number, form.said(), take.of(form.files));
                    return "/tasks/" + number + "?done=problem_raised#problems";
                },
                errors -> ProblemTemplates.again(forms.raise(number, form.typed(), errors)));
    }
}
