package guatu.organisation;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Typed;
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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages on which an administrator keeps the unit tree. */
@Path("/admin/units")
@RolesAllowed(Role.ADMIN_ROLE)
class UnitPages {

    private static final Set<String> SAVED = Set.of("added", "changed", "deactivated", "reactivated", "merged");

    @CheckedTemplate(basePath = "organisation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance units(UnitsSheet sheet);

        static native TemplateInstance unit(UnitSheet sheet);
    }

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Html html;
    private final UnitTree tree;
    private final UnitGroups groups;
    private final AddUnit add;
    private final ChangeUnit change;
    private final MergeUnits merge;

    UnitPages(
            CurrentActor current,
            CurrentLanguage language,
            Html html,
            UnitTree tree,
            UnitGroups groups,
            AddUnit add,
            ChangeUnit change,
            MergeUnits merge) {
        this.current = current;
        this.language = language;
        this.html = html;
        this.tree = tree;
        this.groups = groups;
        this.add = add;
        this.change = change;
        this.merge = merge;
    }

    @GET
    public RestResponse<String> list(@RestQuery String q, @RestQuery boolean all, @RestQuery String saved) {
        String words = Typed.words("q", q, 100);
        List<UnitRow> every = tree.all();
        List<UnitRow> found = every.stream()
                .filter(unit -> all || unit.active())
                .filter(unit -> words == null || unit.goesBy(words))
                .toList();
        long total = every.stream().filter(UnitRow::active).count();
        String done = saved != null && SAVED.contains(saved) ? saved : null;
        return html.page(Templates.units(new UnitsSheet(found, words, all, total, done, groups.rows())));
    }

    @GET
    @Path("/new")
    public RestResponse<String> fresh(@RestQuery String parent) {
        return html.page(sheet(null, UnitForm.below(parent), FormErrors.NONE, null));
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> one(long id) {
        UnitRow unit = tree.one(id);
        return html.page(sheet(unit, UnitForm.of(unit), FormErrors.NONE, null));
    }

    @POST
    public RestResponse<String> add(@BeanParam UnitForm form) {
        return answer(null, form, () -> {
            add.handle(current.get(), form.facts());
            return "added";
        });
    }

    @POST
    @Path("/{id}")
    public RestResponse<String> change(long id, @BeanParam UnitForm form) {
        return answer(id, form, () -> {
            change.handle(current.get(), id, new ChangeUnit.Command(form.facts(), null, form.seen()));
            return "changed";
        });
    }

    @POST
    @Path("/{id}/state")
    public RestResponse<String> turn(long id, @RestForm boolean active, @BeanParam UnitForm form) {
        return answer(id, UnitForm.of(tree.one(id)), () -> {
            change.handle(current.get(), id, new ChangeUnit.Command(null, active, form.seen()));
            return active ? "reactivated" : "deactivated";
        });
    }

    @POST
    @Path("/{id}/merge")
    public RestResponse<String> merge(long id, @RestForm String into, @BeanParam UnitForm form) {
        return answer(id, UnitForm.of(tree.one(id)), () -> {
            merge.handle(current.get(), id, new MergeUnits.Command(into, form.seen()));
            return "merged";
        });
    }

    /** Does it and goes back to the tree; or shows the form again with what is wrong, or with what stands there now. */
    private RestResponse<String> answer(Long id, UnitForm form, Supplier<String> deed) {
        try {
            return Html.goTo("/admin/units?saved=" + deed.get());
        } catch (RuleViolation broken) {
            UnitRow unit = id == null ? null : tree.one(id);
            return html.again(sheet(unit, form, FormErrors.of(broken, language), null));
        } catch (Conflict faster) {
            if (id == null) throw faster;
            UnitRow theirs = tree.one(id);
            form.version = String.valueOf(theirs.version());
            FormErrors errors = FormErrors.of("", language.word("error_stale"));
            return html.page(sheet(theirs, form, errors, theirs), Response.Status.CONFLICT);
        }
    }

    private TemplateInstance sheet(UnitRow unit, UnitForm form, FormErrors errors, UnitRow theirs) {
        List<UnitRow> active = tree.all().stream().filter(UnitRow::active).toList();
        List<Choice> others = active.stream()
                .filter(other -> unit == null || other.id() != unit.id())
                .map(UnitRow::choice)
                .toList();
        return Templates.unit(new UnitSheet(unit, form, errors, theirs, others));
    }
}
