package guatu.task;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Writing and changing a task by hand; when somebody was faster both versions are shown. */
@Path("/tasks")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class TaskFormPages {

    private final CurrentActor current;
    private final DraftTask draft;
    private final ChangeTask change;
    private final TaskNow now;
    private final LedgerChoices choices;
    private final Refusals refusals;
    private final Html html;

    TaskFormPages(
            CurrentActor current,
            DraftTask draft,
            ChangeTask change,
            TaskNow now,
            LedgerChoices choices,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.draft = draft;
        this.change = change;
        this.now = now;
        this.choices = choices;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(TaskFormView view);
    }

    @GET
    @Path("/new")
    public RestResponse<String> blank(@RestQuery String plan) {
        return html.page(form(null, true, TaskForm.empty(plan), null, FormErrors.NONE));
    }

    @POST
    public RestResponse<String> create(@BeanParam TaskForm form) {
        try {
            boolean issue = "issue".equals(form.then);
            String plan = form.plan == null ? "" : form.plan;
            String number =
                    draft.handle(current.get(), new DraftTask.Command(plan, form.command(SourceKind.DOCUMENT), issue));
            return Html.goTo("/tasks/" + number + "?done=" + (issue ? "issued" : "drafted"));
        } catch (RuleViolation e) {
            return html.again(form(null, true, form.typed(), null, refusals.of(e)));
        } catch (ConstraintViolationException e) {
            return html.again(form(null, true, form.typed(), null, refusals.of(e)));
        }
    }

    @GET
    @Path("/{number}/edit")
    public RestResponse<String> edit(String number) {
        TaskNow.Standing standing = now.read(current.get(), number);
        return html.page(form(number, draft(standing), TaskForm.of(standing), null, FormErrors.NONE));
    }

    @POST
    @Path("/{number}/edit")
    public RestResponse<String> change(String number, @BeanParam TaskForm form) {
        TaskNow.Standing standing = now.read(current.get(), number);
        boolean drafted = draft(standing);
        try {
            TaskCommand wanted = form.command(standing.task().facts().sourceKind());
            int seen = form.version == null ? -1 : form.version;
            change.handle(current.get(), number, new ChangeTask.Command(wanted, seen));
            return Html.goTo("/tasks/" + number + "?done=changed");
        } catch (RuleViolation e) {
            return html.again(form(number, drafted, form.typed(), null, refusals.of(e)));
        } catch (ConstraintViolationException e) {
            return html.again(form(number, drafted, form.typed(), null, refusals.of(e)));
        } catch (Conflict e) {
            form.version = standing.version();
            return html.page(
                    form(number, drafted, form.typed(), TaskForm.of(standing), FormErrors.NONE),
                    Response.Status.CONFLICT);
        }
    }

    private static boolean draft(TaskNow.Standing standing) {
        return standing.stage() == Stage.DRAFT;
    }

    private TemplateInstance form(
            String number, boolean draft, TaskForm.Typed typed, TaskForm.Typed theirs, FormErrors errors) {
        return Templates.form(new TaskFormView(
                number,
                draft,
                typed,
                theirs,
                errors,
                choices.plans(),
                choices.worded(Precision.values(), "task_precision_"),
                choices.unitNames()));
    }
}
