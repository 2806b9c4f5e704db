package guatu.plan;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
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
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Opening and changing plans by hand. */
@Path("/plans")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class PlanFormPages {

    private final CurrentActor current;
    private final Today today;
    private final PlanBoards boards;
    private final OpenPlan open;
    private final ChangePlan change;
    private final Refusals refusals;
    private final CurrentLanguage language;
    private final Html html;

    PlanFormPages(
            CurrentActor current,
            Today today,
            PlanBoards boards,
            OpenPlan open,
            ChangePlan change,
            Refusals refusals,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.today = today;
        this.boards = boards;
        this.open = open;
        this.change = change;
        this.refusals = refusals;
        this.language = language;
        this.html = html;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(View view);
    }

    /** The form's page; {@code code} is null on a new plan, {@code theirs} set when somebody was faster. */
    public record View(
            String code, PlanForm.Typed typed, PlanForm.Typed theirs, FormErrors errors, List<Choice> cadences) {

        public String action() {
            return code == null ? "/plans" : "/plans/" + code + "/edit";
        }
    }

    @GET
    @Path("/new")
    public RestResponse<String> blank() {
        return html.page(form(null, PlanForm.of(null, fresh(), null), null, FormErrors.NONE));
    }

    @POST
    public RestResponse<String> create(@BeanParam PlanForm form) {
        try {
            String code = open.handle(current.get(), new OpenPlan.Command(form.code, form.facts(fresh())));
            return Html.goTo("/plans/" + code + "?done=opened");
        } catch (RuleViolation e) {
            return html.again(form(null, form.typed(), null, refusals.of(e)));
        } catch (ConstraintViolationException e) {
            return html.again(form(null, form.typed(), null, refusals.of(e)));
        } catch (Conflict e) {
            FormErrors taken = FormErrors.of("code", language.word("error_" + e.code()));
            return html.page(form(null, form.typed(), null, taken), Response.Status.CONFLICT);
        }
    }

    private PlanFacts fresh() {
        return PlanFacts.weekly("", today.date().getYear(), null);
    }

    @GET
    @Path("/{code}/edit")
    public RestResponse<String> edit(String code) {
        PlanBoard plan = boards.one(code);
        return html.page(form(code, PlanForm.of(code, plan.facts(), plan.version()), null, FormErrors.NONE));
    }

    @POST
    @Path("/{code}/edit")
    public RestResponse<String> change(String code, @BeanParam PlanForm form) {
        PlanBoard now = boards.one(code);
        try {
            int seen = form.version == null ? -1 : form.version;
            change.handle(current.get(), code, new ChangePlan.Command(form.facts(now.facts()), seen));
            return Html.goTo("/plans/" + code + "?done=changed");
        } catch (RuleViolation e) {
            return html.again(form(code, form.typed(), null, refusals.of(e)));
        } catch (ConstraintViolationException e) {
            return html.again(form(code, form.typed(), null, refusals.of(e)));
        } catch (Conflict e) {
            form.version = now.version();
            PlanForm.Typed theirs = PlanForm.of(code, now.facts(), now.version());
            return html.page(form(code, form.typed(), theirs, FormErrors.NONE), Response.Status.CONFLICT);
        }
    }

    private TemplateInstance form(String code, PlanForm.Typed typed, PlanForm.Typed theirs, FormErrors errors) {
        List<Choice> cadences = Arrays.stream(Cadence.values())
                .map(cadence -> new Choice(cadence.name(), language.word("plan_cadence_" + cadence)))
                .toList();
        return Templates.form(new View(code, typed, theirs, errors, cadences));
    }
}
