package guatu.organisation;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
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

/** The pages on which an administrator keeps groups of units and their members. */
@Path("/admin/units/groups")
@RolesAllowed(Role.ADMIN_ROLE)
class UnitGroupPages {

    private static final String LIST = "/admin/units#groups";

    /** What the page of one group shows; {@code id} is null for a new one, {@code names} are the units to choose from. */
    record Sheet(Long id, UnitGroupForm form, FormErrors errors, List<String> names) {

        public String action() {
            return id == null ? "/admin/units/groups" : "/admin/units/groups/" + id;
        }
    }

    @CheckedTemplate(basePath = "organisation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance group(Sheet sheet);
    }

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Html html;
    private final UnitGroups groups;
    private final UnitNames names;
    private final KeepUnitGroup keep;
    private final RemoveUnitGroup remove;

    UnitGroupPages(
            CurrentActor current,
            CurrentLanguage language,
            Html html,
            UnitGroups groups,
            UnitNames names,
            KeepUnitGroup keep,
            RemoveUnitGroup remove) {
        this.current = current;
        this.language = language;
        this.html = html;
        this.groups = groups;
        this.names = names;
        this.keep = keep;
        this.remove = remove;
    }

    @GET
    @Path("/new")
    public RestResponse<String> fresh() {
        return html.page(page(null, new UnitGroupForm(), FormErrors.NONE));
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> one(long id) {
        return html.page(page(id, UnitGroupForm.of(groups.row(id)), FormErrors.NONE));
    }

    @POST
    public RestResponse<String> add(@BeanParam UnitGroupForm form) {
        return answer(null, form, () -> keep.handle(current.get(), form.command(null)));
    }

    @POST
    @Path("/{id}")
    public RestResponse<String> change(long id, @BeanParam UnitGroupForm form) {
        return answer(id, form, () -> keep.handle(current.get(), form.command(id)));
    }

    @POST
    @Path("/{id}/remove")
    public RestResponse<String> remove(long id, @BeanParam UnitGroupForm form) {
        return answer(id, form, () -> remove.handle(current.get(), id, form.seen()));
    }

    private RestResponse<String> answer(Long id, UnitGroupForm form, Runnable deed) {
        try {
            deed.run();
            return Html.goTo(LIST);
        } catch (RuleViolation broken) {
            return html.again(page(id, form, FormErrors.of(broken, language)));
        } catch (Conflict faster) {
            if (id == null) throw faster;
            UnitGroupForm theirs = UnitGroupForm.of(groups.row(id));
            FormErrors stale = FormErrors.of("", language.word("error_stale"));
            return html.page(page(id, theirs, stale), Response.Status.CONFLICT);
        }
    }

    private TemplateInstance page(Long id, UnitGroupForm form, FormErrors errors) {
        return Templates.group(new Sheet(id, form, errors, names.all()));
    }
}
