package guatu.organisation;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Paging;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages on which an administrator keeps the list of people. */
@Path("/admin/people")
@RolesAllowed(Role.ADMIN_ROLE)
class PersonPages {

    private static final Set<String> SAVED = Set.of("added", "changed", "deactivated", "reactivated");

    @CheckedTemplate(basePath = "organisation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance people(PeopleSheet sheet);

        static native TemplateInstance person(PersonSheet sheet);
    }

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Html html;
    private final PeopleList list;
    private final UnitChoices units;
    private final AddPerson add;
    private final ChangePerson change;

    PersonPages(
            CurrentActor current,
            CurrentLanguage language,
            Html html,
            PeopleList list,
            UnitChoices units,
            AddPerson add,
            ChangePerson change) {
        this.current = current;
        this.language = language;
        this.html = html;
        this.list = list;
        this.units = units;
        this.add = add;
        this.change = change;
    }

    @GET
    public RestResponse<String> list(
            @RestQuery String unit,
            @RestQuery String q,
            @RestQuery boolean all,
            @RestQuery String page,
            @RestQuery String saved) {
        Paging paging = Paging.of(Typed.number("page", page), null, 50);
        var filter = new PeopleList.Filter(Typed.words(unit), Typed.words("q", q, 100), all, paging);
        String done = saved != null && SAVED.contains(saved) ? saved : null;
        return html.page(
                Templates.people(new PeopleSheet(list.page(current.get(), filter), filter, units.options(), done)));
    }

    @GET
    @Path("/new")
    public RestResponse<String> fresh(@RestQuery String unit) {
        return html.page(sheet(null, PersonForm.in(unit), FormErrors.NONE, null));
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> one(long id) {
        PersonRow person = list.one(current.get(), id);
        return html.page(sheet(person, PersonForm.of(person), FormErrors.NONE, null));
    }

    @POST
    public RestResponse<String> add(@BeanParam PersonForm form) {
        return answer(null, form, () -> {
            add.handle(current.get(), form.facts());
            return "added";
        });
    }

    @POST
    @Path("/{id}")
    public RestResponse<String> change(long id, @BeanParam PersonForm form) {
        return answer(id, form, () -> {
            change.handle(current.get(), id, new ChangePerson.Command(form.facts(), null, form.seen()));
            return "changed";
        });
    }

    @POST
    @Path("/{id}/state")
    public RestResponse<String> turn(long id, @RestForm boolean active, @BeanParam PersonForm form) {
        return answer(id, PersonForm.of(list.one(current.get(), id)), () -> {
            change.handle(current.get(), id, new ChangePerson.Command(null, active, form.seen()));
            return active ? "reactivated" : "deactivated";
        });
    }

    /** Does it and goes back to the list; or shows the form again with what is wrong, or with what stands there now. */
    private RestResponse<String> answer(Long id, PersonForm form, Supplier<String> deed) {
        try {
            return Html.goTo("/admin/people?saved=" + deed.get());
        } catch (RuleViolation broken) {
            PersonRow person = id == null ? null : list.one(current.get(), id);
            return html.again(sheet(person, form, FormErrors.of(broken, language), null));
        } catch (Conflict faster) {
            if (id == null) throw faster;
            PersonRow theirs = list.one(current.get(), id);
            form.version = String.valueOf(theirs.version());
            FormErrors errors = FormErrors.of("", language.word("error_stale"));
            return html.page(sheet(theirs, form, errors, theirs), Response.Status.CONFLICT);
        }
    }

    private TemplateInstance sheet(PersonRow person, PersonForm form, FormErrors errors, PersonRow theirs) {
        return Templates.person(new PersonSheet(person, form, errors, theirs, units.options()));
    }
}
