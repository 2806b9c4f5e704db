package guatu.closing;

import guatu.attachment.EvidenceDemand;
import guatu.attachment.TakeFiles;
import guatu.organisation.CurrentActor;
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
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A unit asks to close its task, or takes that back. */
@Path("/tasks")
@Authenticated
class ClosingPages {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final ClosingRequests requests;
    private final EvidenceDemand demand;
    private final TakeFiles take;
    private final AskToClose ask;
    private final TakeBackClosing takeBack;
    private final Refusals refusals;
    private final Html html;

    ClosingPages(
            CurrentActor current,
            Today today,
            TaskSheets sheets,
            ClosingRequests requests,
            EvidenceDemand demand,
            TakeFiles take,
            AskToClose ask,
            TakeBackClosing takeBack,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.requests = requests;
        this.demand = demand;
        this.take = take;
        this.ask = ask;
        this.takeBack = takeBack;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "closing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(View view);
    }

    /**
     * The form's page.
     *
     * @param before the last request, with why it was sent back; null when there is none
     * @param demanded why the plan demands evidence; null where it is optional or lies on the task already
     * @param stale somebody has changed the task since it was read
     */
    public record View(
            TaskSheet task, ClosingLine before, String conclusion, String demanded, FormErrors errors, boolean stale) {

        /** Nodes that stand in the way (rule C1). */
        public boolean nodesOpen() {
            return task.milestones().stream().anyMatch(node -> !node.done() && node.waivedBecause() == null);
        }
    }

    @GET
    @Path("/{number}/closing")
    public RestResponse<String> blank(String number) {
        return html.page(form(number, null, FormErrors.NONE, false));
    }

    @POST
    @Path("/{number}/closing")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<String> ask(
            String number,
            @RestForm String conclusion,
            @RestForm Integer version,
            @RestForm("file") List<FileUpload> file) {
        try {
            var said = new AskToClose.Command(conclusion, version);
            AskToClose.Asked asked = ask.handle(current.get(), number, said, take.of(file));
            return Html.goTo("/tasks/" + number + "?done=" + (asked.repeated() ? "asked_before" : "asked_to_close"));
        } catch (RuleViolation e) {
            return html.again(form(number, conclusion, refusals.of(e), false));
        } catch (ConstraintViolationException e) {
            return html.again(form(number, conclusion, refusals.of(e), false));
        } catch (Conflict e) {
            return html.page(form(number, conclusion, FormErrors.NONE, true), Status.CONFLICT);
        }
    }

    @POST
    @Path("/{number}/closing/{id}/back")
    public RestResponse<String> takeBack(String number, long id) {
        takeBack.handle(current.get(), number, id);
        return Html.goTo("/tasks/" + number + "?done=taken_back");
    }

    private TemplateInstance form(String number, String conclusion, FormErrors errors, boolean stale) {
        TaskSheet sheet = sheets.read(current.get(), number, today.date());
        ClosingLine before = requests.ofTask(number).stream().findFirst().orElse(null);
        return Templates.ask(new View(sheet, before, conclusion, demand.of(number), errors, stale));
    }
}
