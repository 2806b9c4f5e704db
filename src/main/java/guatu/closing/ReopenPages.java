package guatu.closing;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.task.TaskSheet;
import guatu.task.TaskSheets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The supervision office puts a task that was struck off back on the list (rule C5). */
@Path("/tasks")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class ReopenPages {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final ReopenTask reopen;
    private final Refusals refusals;
    private final Html html;

    ReopenPages(CurrentActor current, Today today, TaskSheets sheets, ReopenTask reopen, Refusals refusals, Html html) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.reopen = reopen;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "closing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reopen(View view);
    }

    /** The form's page; stale when somebody has changed the task since it was read. */
    public record View(TaskSheet task, String reason, FormErrors errors, boolean stale) {}

    @GET
    @Path("/{number}/reopen")
    public RestResponse<String> blank(String number) {
        return html.page(form(number, null, FormErrors.NONE, false));
    }

    @POST
    @Path("/{number}/reopen")
    public RestResponse<String> reopen(String number, @RestForm String reason, @RestForm Integer version) {
        try {
            reopen.handle(current.get(), number, new ReopenTask.Command(reason, version == null ? -1 : version));
            return Html.goTo("/tasks/" + number + "?done=reopened");
        } catch (RuleViolation e) {
            return html.again(form(number, reason, refusals.of(e), false));
        } catch (ConstraintViolationException e) {
            return html.again(form(number, reason, refusals.of(e), false));
        } catch (Conflict e) {
            return html.page(form(number, reason, FormErrors.NONE, true), Status.CONFLICT);
        }
    }

    private TemplateInstance form(String number, String reason, FormErrors errors, boolean stale) {
        return Templates.reopen(new View(sheets.read(current.get(), number, today.date()), reason, errors, stale));
    }
}
