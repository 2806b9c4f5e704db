package guatu.task;

import guatu.organisation.CurrentActor;
import guatu.shared.error.Conflict;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Waiving a node (免办) with its reason. */
@Path("/tasks")
@Authenticated
class WaivePages {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final WaiveMilestone waive;
    private final Refusals refusals;
    private final Html html;

    WaivePages(
            CurrentActor current, Today today, TaskSheets sheets, WaiveMilestone waive, Refusals refusals, Html html) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.waive = waive;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        private Templates() {}

        static native TemplateInstance waive(View view);
    }

    /** The form's page; stale when somebody has changed the task since it was read. */
    public record View(TaskSheet task, TaskSheet.Node node, String because, FormErrors errors, boolean stale) {}

    @GET
    @Path("/{number}/milestones/{node}/waived")
    public RestResponse<String> blank(String number, int node) {
        return html.page(form(number, node, null, FormErrors.NONE, false));
    }

    @POST
    @Path("/{number}/milestones/{node}/waived")
    public RestResponse<String> waive(String number, int node, @RestForm String because, @RestForm Integer version) {
        try {
            int seen = version == null ? -1 : version;
            waive.handle(current.get(), number, node, new WaiveMilestone.Command(because, seen));
            return Html.goTo("/tasks/" + number + "?done=waived");
        } catch (RuleViolation e) {
            FormErrors errors = FormErrors.of("because", refusals.of(e).of(e.field()));
            return html.again(form(number, node, because, errors, false));
        } catch (ConstraintViolationException e) {
            return html.again(form(number, node, because, refusals.of(e), false));
        } catch (Conflict e) {
            return html.page(form(number, node, because, FormErrors.NONE, true), Status.CONFLICT);
        }
    }

    private TemplateInstance form(String number, int node, String because, FormErrors errors, boolean stale) {
        TaskSheet sheet = sheets.read(current.get(), number, today.date());
        TaskSheet.Node one = sheet.milestones().stream()
                .filter(m -> m.number() == node)
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone"));
        return Templates.waive(new View(sheet, one, because, errors, stale));
    }
}
