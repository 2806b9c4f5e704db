package guatu.lights;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.plan.ChangePlan;
import guatu.plan.LightPresetBoard;
import guatu.plan.LightPresets;
import guatu.plan.PlanBoard;
import guatu.plan.PlanBoards;
import guatu.plan.PlanFacts;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The page on which a plan's lights are chosen, tried and confirmed (rule L8). */
@Path("/plans/{code}/lights")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class PlanLightsPages {

    @CheckedTemplate(basePath = "lights")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(View view);
    }

    /** The page; {@code tried} is null until the rules were tried, {@code theirs} set when somebody was faster. */
    public record View(
            PlanBoard plan,
            TypedRules typed,
            TypedRules theirs,
            List<LightPresetBoard> presets,
            List<Choice> choices,
            LightChanges tried,
            FormErrors errors) {

        public String action() {
            return "/plans/" + plan.code() + "/lights";
        }
    }

    private final CurrentActor current;
    private final Today today;
    private final PlanBoards plans;
    private final LightPresets presets;
    private final LightDryRun dryRun;
    private final ChangePlan change;
    private final Refusals refusals;
    private final Html html;

    PlanLightsPages(
            CurrentActor current,
            Today today,
            PlanBoards plans,
            LightPresets presets,
            LightDryRun dryRun,
            ChangePlan change,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.plans = plans;
        this.presets = presets;
        this.dryRun = dryRun;
        this.change = change;
        this.refusals = refusals;
        this.html = html;
    }

    @GET
    public RestResponse<String> show(String code) {
        PlanBoard plan = plans.one(code);
        return html.page(view(plan, stands(plan), null, null, FormErrors.NONE));
    }

    @POST
    @Path("/preview")
    public RestResponse<String> preview(String code, @BeanParam RulesForm form) {
        PlanBoard plan = plans.one(code);
        try {
            PlanFacts wanted = presets.lit(plan.facts(), RulesForm.wish(form.typed()));
            LightChanges tried = dryRun.ofPlan(current.get(), code, wanted.lightRules(), today.date());
            return html.page(view(plan, form.typed(), null, tried, FormErrors.NONE));
        } catch (RuleViolation broken) {
            return html.again(view(plan, form.typed(), null, null, refusals.of(broken)));
        }
    }

    @POST
    public RestResponse<String> confirm(String code, @BeanParam RulesForm form) {
        PlanBoard plan = plans.one(code);
        try {
            PlanFacts wanted = presets.lit(plan.facts(), RulesForm.wish(form.typed()));
            change.handle(current.get(), code, new ChangePlan.Command(wanted, form.seen()));
            return Html.goTo("/plans/" + code + "?done=changed");
        } catch (RuleViolation broken) {
            return html.again(view(plan, form.typed(), null, null, refusals.of(broken)));
        } catch (Conflict faster) {
            form.version = plan.version();
            return html.page(view(plan, form.typed(), stands(plan), null, FormErrors.NONE), Response.Status.CONFLICT);
        }
    }

    private TypedRules stands(PlanBoard plan) {
        LightPresetBoard preset = presets.board(plan.facts().lightPreset());
        return TypedRules.of(plan.facts(), preset.lightRules(), plan.version());
    }

    private TemplateInstance view(
            PlanBoard plan, TypedRules typed, TypedRules theirs, LightChanges tried, FormErrors errors) {
        List<LightPresetBoard> offered = presets.boards().stream()
                .filter(p -> p.active() || p.code().equals(plan.facts().lightPreset()))
                .toList();
        List<Choice> choices = offered.stream()
                .map(p -> new Choice(p.code(), p.code() + " " + p.name()))
                .toList();
        return Templates.plan(new View(plan, typed, theirs, offered, choices, tried, errors));
    }
}
