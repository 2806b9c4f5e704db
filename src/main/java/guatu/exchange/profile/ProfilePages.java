package guatu.exchange.profile;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Import profiles as pages: what was decided about each shape of workbooks. */
@Path("/import/profiles")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class ProfilePages {

    private final CurrentActor current;
    private final ProfileViews views;
    private final EditProfile edit;
    private final RemoveProfile remove;
    private final CurrentLanguage language;
    private final Html html;

    ProfilePages(
            CurrentActor current,
            ProfileViews views,
            EditProfile edit,
            RemoveProfile remove,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.views = views;
        this.edit = edit;
        this.remove = remove;
        this.language = language;
        this.html = html;
    }

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance profiles(List<ProfileView> profiles, FormErrors errors);
    }

    @GET
    public RestResponse<String> list() {
        return html.page(Templates.profiles(views.list(), FormErrors.NONE));
    }

    @POST
    @Path("/{profile}")
    public RestResponse<String> edit(
            String profile,
            @RestForm String name,
            @RestForm("without") List<String> without,
            @RestForm String version) {
        return answer(
                profile,
                () -> edit.handle(current.get(), profile, new EditProfile.Command(name, without, seen(version))));
    }

    @POST
    @Path("/{profile}/removal")
    public RestResponse<String> remove(String profile, @RestForm String version) {
        return answer(profile, () -> remove.handle(current.get(), profile, seen(version)));
    }

    private RestResponse<String> answer(String profile, Runnable deed) {
        try {
            deed.run();
            return Html.goTo("/import/profiles");
        } catch (RuleViolation e) {
            String words = Refusals.words(e, language.get());
            return html.again(Templates.profiles(views.list(), FormErrors.of("name-" + profile, words)));
        } catch (Conflict e) {
            FormErrors words = FormErrors.of("", language.word("error_" + e.code()));
            return html.page(Templates.profiles(views.list(), words), Response.Status.CONFLICT);
        }
    }

    private static int seen(String version) {
        Integer seen = Typed.number("version", version);
        if (seen == null) throw new RuleViolation("version_needed", "version");
        return seen;
    }
}
