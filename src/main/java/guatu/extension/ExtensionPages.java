package guatu.extension;

import guatu.organisation.CurrentActor;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.task.LedgerChoices;
import guatu.task.TaskSheet;
import guatu.task.TaskSheets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A unit asks for a later day, a pause or an end of its task, or takes that back. */
@Path("/tasks")
@Authenticated
class ExtensionPages {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final AskExtension ask;
    private final TakeBackExtension takeBack;
    private final LedgerChoices choices;
    private final Refusals refusals;
    private final Html html;

    ExtensionPages(
            CurrentActor current,
            Today today,
            TaskSheets sheets,
            AskExtension ask,
            TakeBackExtension takeBack,
            LedgerChoices choices,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.ask = ask;
        this.takeBack = takeBack;
        this.choices = choices;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "extension")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(View view);
    }

    /**
     * The form's page.
     *
     * @param late the promise has passed: asking now leaves the task late for good (rule E1)
     * @param stale somebody has changed the task, or asked for something else, since it was read
     */
    public record View(
            TaskSheet task,
            ExtensionForm.Said typed,
            List<Choice> kinds,
            List<Choice> causes,
            FormErrors errors,
            boolean late,
            boolean stale) {}

    @GET
    @Path("/{number}/extension")
    public RestResponse<String> blank(String number, @RestQuery String kind) {
        return html.page(form(number, ExtensionForm.empty(kind), FormErrors.NONE, false));
    }

    @POST
    @Path("/{number}/extension")
    public RestResponse<String> ask(String number, @BeanParam ExtensionForm form) {
        try {
            AskExtension.Asked asked = ask.handle(current.get(), number, form.command());
            return Html.goTo("/tasks/" + number + "?done=" + (asked.repeated() ? "asked_before" : "asked"));
        } catch (RuleViolation e) {
            return html.again(form(number, form.typed(), refusals.of(e), false));
        } catch (ConstraintViolationException e) {
            return html.again(form(number, form.typed(), refusals.of(e), false));
        } catch (Conflict e) {
            return html.page(form(number, form.typed(), FormErrors.NONE, true), Status.CONFLICT);
        }
    }

    @POST
    @Path("/{number}/extension/{id}/back")
    public RestResponse<String> takeBack(String number, long id) {
        takeBack.handle(current.get(), number, id);
        return Html.goTo("/tasks/" + number + "?done=taken_back");
    }

    private TemplateInstance form(String number, ExtensionForm.Said typed, FormErrors errors, boolean stale) {
        TaskSheet sheet = sheets.read(current.get(), number, today.date());
        boolean late = sheet.item().dueOn() != null
                && today.date().isAfter(sheet.item().dueOn());
        return Templates.ask(new View(
                sheet,
                typed,
                choices.worded(RequestKind.values(), "extension_kind_"),
                choices.worded(Cause.values(), "extension_cause_"),
                errors,
                late,
                stale));
    }
}
