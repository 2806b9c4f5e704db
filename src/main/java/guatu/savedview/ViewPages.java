package guatu.savedview;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Saved views of the ledger (常用视图): opened, saved, renamed, shared and deleted. */
@Path("/views")
@Authenticated
@Blocking
class ViewPages {

    /** What is typed to save a view. */
    record Form(
            @RestForm String name,
            @RestForm String query,
            @RestForm String columns,
            @RestForm String shared) {

        static final Form NONE = new Form(null, null, null, null);

        SaveView.Command command() {
            return new SaveView.Command(name, query, columns, shared != null);
        }
    }

    /**
     * The views, and a form for one that could not be saved.
     *
     * @param wrong id of the view whose own form is wrong; null for the form of a new one
     */
    record View(List<ViewShown> views, boolean mayShare, Form typed, String wrong) {}

    @CheckedTemplate(basePath = "savedview")
    static class Templates {
        private Templates() {}

        static native TemplateInstance views(View view, FormErrors errors);
    }

    private final CurrentActor current;
    private final SavedViews views;
    private final ViewPolicy policy;
    private final OpenView open;
    private final SaveView save;
    private final ChangeView change;
    private final RemoveView remove;
    private final Refusals refusals;
    private final Html html;

    ViewPages(
            CurrentActor current,
            SavedViews views,
            ViewPolicy policy,
            OpenView open,
            SaveView save,
            ChangeView change,
            RemoveView remove,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.views = views;
        this.policy = policy;
        this.open = open;
        this.save = save;
        this.change = change;
        this.remove = remove;
        this.refusals = refusals;
        this.html = html;
    }

    @GET
    public RestResponse<String> list() {
        return html.page(Templates.views(view(Form.NONE, null), FormErrors.NONE));
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> open(@RestPath long id) {
        return Html.goTo(open.handle(current.get(), id).address());
    }

    @POST
    public RestResponse<String> save(@BeanParam Form form) {
        Actor actor = current.get();
        try {
            ViewShown saved = save.handle(actor, form.command());
            String address = open.handle(actor, Long.parseLong(saved.id())).address();
            return Html.goTo(address + "&saved=1");
        } catch (RuleViolation broken) {
            return html.again(Templates.views(view(form, null), refusals.of(broken)));
        }
    }

    @POST
    @Path("/{id}")
    public RestResponse<String> change(@RestPath long id, @BeanParam Form form, @RestForm Integer version) {
        String one = String.valueOf(id);
        try {
            int seen = version == null ? -1 : version;
            change.handle(
                    current.get(),
                    id,
                    new ChangeView.Command(form.name(), form.command().shared(), seen));
            return Html.goTo("/views");
        } catch (RuleViolation broken) {
            return html.again(Templates.views(view(form, one), refusals.of(broken)));
        } catch (Conflict faster) {
            FormErrors errors = refusals.of(new RuleViolation("stale", null));
            return html.page(Templates.views(view(form, one), errors), Response.Status.CONFLICT);
        }
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> remove(@RestPath long id) {
        remove.handle(current.get(), id);
        return Html.goTo("/views");
    }

    private View view(Form typed, String wrong) {
        Actor actor = current.get();
        return new View(views.of(actor), policy.mayShare(actor), typed, wrong);
    }
}
