package guatu.problem;

import guatu.attachment.TakeFiles;
import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.shared.web.Typed;
import guatu.task.TaskSheet;
import guatu.task.TaskSheets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Raising a problem from the task's page; what is refused comes back with what was typed. */
@Path("/tasks")
@Authenticated
class RaisePages {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final TakeFiles take;
    private final RaiseWithEvidence raise;
    private final Refusals refusals;
    private final Html html;

    RaisePages(
            CurrentActor current,
            Today today,
            TaskSheets sheets,
            TakeFiles take,
            RaiseWithEvidence raise,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.take = take;
        this.raise = raise;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "problem")
    static class Templates {
        private Templates() {}

        static native TemplateInstance raise(View view);
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

        Shown shown() {
            return new Shown(text, neededBy, coordinationBy, owner);
        }
    }

    /** The form as shown. */
    public record Shown(String text, String neededBy, String coordinationBy, String owner) {}

    /** The form's page. */
    public record View(TaskSheet task, Shown typed, FormErrors errors) {}

    @GET
    @Path("/{number}/problems/new")
    public RestResponse<String> blank(String number) {
        return html.page(page(number, new Form(), FormErrors.NONE));
    }

    @POST
    @Path("/{number}/problems")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<String> raise(String number, @BeanParam Form form) {
        try {
            raise.handle(current.get(), number, form.said(), take.of(form.files));
            return Html.goTo("/tasks/" + number + "?done=problem_raised#problems");
        } catch (RuleViolation e) {
            return html.again(page(number, form, refusals.of(e)));
        } catch (ConstraintViolationException e) {
            return html.again(page(number, form, refusals.of(e)));
        }
    }

    private TemplateInstance page(String number, Form form, FormErrors errors) {
        TaskSheet sheet = sheets.read(current.get(), number, today.date());
        return Templates.raise(new View(sheet, form.shown(), errors));
    }
}
