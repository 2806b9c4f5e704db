package guatu.subscription;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.PeopleList;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Paging;
import guatu.task.LedgerChoices;
import guatu.task.LedgerView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own calendar links (日历订阅): what they hold, and how to end them. */
@Path("/account/calendars")
@Authenticated
@Blocking
class LinkPages {

    /**
     * The page.
     *
     * @param address the whole address just made, told this once; else null
     */
    public record View(
            List<LinkShown> links,
            LinkForm form,
            LedgerView.Choices choices,
            List<Choice> scopes,
            List<Choice> people,
            String address) {}

    @CheckedTemplate(basePath = "subscription")
    static class Templates {
        private Templates() {}

        static native TemplateInstance links(View view, FormErrors errors);
    }

    private final CurrentActor current;
    private final CalendarLinks links;
    private final MakeLink make;
    private final RenewLink renew;
    private final RevokeLink revoke;
    private final LedgerChoices choices;
    private final PeopleList people;
    private final CurrentLanguage language;
    private final Html html;

    LinkPages(
            CurrentActor current,
            CalendarLinks links,
            MakeLink make,
            RenewLink renew,
            RevokeLink revoke,
            LedgerChoices choices,
            PeopleList people,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.links = links;
        this.make = make;
        this.renew = renew;
        this.revoke = revoke;
        this.choices = choices;
        this.people = people;
        this.language = language;
        this.html = html;
    }

    @GET
    public RestResponse<String> list(@BeanParam LinkForm.Asked asked) {
        return html.page(Templates.links(view(LinkForm.of(asked), null), FormErrors.NONE));
    }

    @POST
    public RestResponse<String> make(@BeanParam LinkForm form, HttpServerRequest request) {
        try {
            return made(make.handle(current.get(), form.command()), request);
        } catch (RuleViolation broken) {
            return html.again(Templates.links(view(form, null), FormErrors.of(broken, language)));
        }
    }

    @POST
    @Path("/{id}/renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> renew(@RestPath long id, HttpServerRequest request) {
        return made(renew.handle(current.get(), id), request);
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> revoke(@RestPath long id) {
        revoke.handle(current.get(), id);
        return Html.goTo("/account/calendars");
    }

    private RestResponse<String> made(MakeLink.Made made, HttpServerRequest request) {
        String address =
                request.scheme() + "://" + request.authority() + made.key().path();
        return html.page(Templates.links(view(LinkForm.BLANK, address), FormErrors.NONE));
    }

    private View view(LinkForm form, String address) {
        Actor actor = current.get();
        List<Choice> known =
                people
                        .page(actor, new PeopleList.Filter(null, null, false, new Paging(1, Paging.MOST)))
                        .items()
                        .stream()
                        .map(person -> new Choice(String.valueOf(person.id()), person.shown() + " · " + person.unit()))
                        .toList();
        return new View(
                links.of(actor.accountId()),
                form,
                choices.forFilter(actor),
                choices.worded(Scope.values(), "subscription_scope_"),
                known,
                address);
    }
}
