package guatu.lights;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.plan.AddLightPreset;
import guatu.plan.ChangeLightPreset;
import guatu.plan.LightPreset;
import guatu.plan.LightPresetBoard;
import guatu.plan.LightPresets;
import guatu.plan.RetireLightPreset;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
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
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages on which an administrator keeps the light presets (rule L8). */
@Path("/admin/lights")
@RolesAllowed(Role.ADMIN_ROLE)
class LightPresetPages {

    private static final Set<String> SAVED = Set.of("added", "changed", "deactivated", "reactivated");

    @CheckedTemplate(basePath = "lights")
    static class Templates {
        private Templates() {}

        static native TemplateInstance presets(Listed listed);

        static native TemplateInstance preset(View view);
    }

    /** All presets. */
    public record Listed(List<LightPresetBoard> presets, String saved) {}

    /** One preset; {@code now} is null for a new one, {@code tried} until it was tried, {@code theirs} without a conflict. */
    public record View(
            LightPresetBoard now, TypedRules typed, TypedRules theirs, LightChanges tried, FormErrors errors) {

        public String action() {
            return "/admin/lights/" + now.code();
        }
    }

    private final CurrentActor current;
    private final Today today;
    private final LightPresets presets;
    private final LightDryRun dryRun;
    private final AddLightPreset add;
    private final ChangeLightPreset change;
    private final RetireLightPreset retire;
    private final Refusals refusals;
    private final CurrentLanguage language;
    private final Html html;

    LightPresetPages(
            CurrentActor current,
            Today today,
            LightPresets presets,
            LightDryRun dryRun,
            AddLightPreset add,
            ChangeLightPreset change,
            RetireLightPreset retire,
            Refusals refusals,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.today = today;
        this.presets = presets;
        this.dryRun = dryRun;
        this.add = add;
        this.change = change;
        this.retire = retire;
        this.refusals = refusals;
        this.language = language;
        this.html = html;
    }

    @GET
    public RestResponse<String> list(@RestQuery String saved) {
        String deed = saved != null && SAVED.contains(saved) ? saved : null;
        return html.page(Templates.presets(new Listed(presets.boards(), deed)));
    }

    @GET
    @Path("/new")
    public RestResponse<String> blank(@RestQuery String like) {
        TypedRules typed = TypedRules.blankLike(presets.board(like == null ? LightPreset.STANDARD : like));
        return html.page(Templates.preset(new View(null, typed, null, null, FormErrors.NONE)));
    }

    @POST
    public RestResponse<String> create(@BeanParam RulesForm form) {
        try {
            add.handle(current.get(), new AddLightPreset.Command(form.code, form.name, RulesForm.rules(form.typed())));
            return Html.goTo("/admin/lights?saved=added");
        } catch (RuleViolation broken) {
            return html.again(Templates.preset(new View(null, form.typed(), null, null, refusals.of(broken))));
        } catch (Conflict taken) {
            FormErrors errors = FormErrors.of("code", language.word("error_" + taken.code()));
            return html.page(
                    Templates.preset(new View(null, form.typed(), null, null, errors)), Response.Status.CONFLICT);
        }
    }

    @GET
    @Path("/{code}")
    public RestResponse<String> one(String code) {
        LightPresetBoard now = presets.board(code);
        return html.page(Templates.preset(new View(now, TypedRules.of(now), null, null, FormErrors.NONE)));
    }

    @POST
    @Path("/{code}/preview")
    public RestResponse<String> preview(String code, @BeanParam RulesForm form) {
        LightPresetBoard now = presets.board(code);
        try {
            LightChanges tried =
                    dryRun.ofPreset(current.get(), code, now.lightRules(), RulesForm.rules(form.typed()), today.date());
            return html.page(Templates.preset(new View(now, form.typed(), null, tried, FormErrors.NONE)));
        } catch (RuleViolation broken) {
            return html.again(Templates.preset(new View(now, form.typed(), null, null, refusals.of(broken))));
        }
    }

    @POST
    @Path("/{code}")
    public RestResponse<String> change(String code, @BeanParam RulesForm form) {
        LightPresetBoard now = presets.board(code);
        try {
            var command = new ChangeLightPreset.Command(form.name, RulesForm.rules(form.typed()), form.seen());
            change.handle(current.get(), code, command);
            return Html.goTo("/admin/lights?saved=changed");
        } catch (RuleViolation broken) {
            return html.again(Templates.preset(new View(now, form.typed(), null, null, refusals.of(broken))));
        } catch (Conflict faster) {
            form.version = now.version();
            View both = new View(now, form.typed(), TypedRules.of(now), null, FormErrors.NONE);
            return html.page(Templates.preset(both), Response.Status.CONFLICT);
        }
    }

    @POST
    @Path("/{code}/state")
    public RestResponse<String> turn(String code, @RestForm boolean active, @RestForm Integer version) {
        int seen = version == null ? -1 : version;
        retire.handle(current.get(), code, new RetireLightPreset.Command(active, seen));
        return Html.goTo("/admin/lights?saved=" + (active ? "reactivated" : "deactivated"));
    }
}
