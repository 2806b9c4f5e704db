package guatu.review;

import guatu.closing.AcceptClosings;
import guatu.closing.DecideClosing;
import guatu.extension.DecideExtension;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.NotFound;
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
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The review queue (核查与审批): read, decide, next, without going back to a list. */
@Path("/review")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class ReviewPages {

    private static final Set<String> DEEDS = Set.of("accepted", "sent_back", "granted", "refused", "bulk");

    private final CurrentActor current;
    private final ReviewDesk desk;
    private final DecideClosing closing;
    private final DecideExtension extension;
    private final AcceptClosings bulk;
    private final Refusals refusals;
    private final Html html;

    ReviewPages(
            CurrentActor current,
            ReviewDesk desk,
            DecideClosing closing,
            DecideExtension extension,
            AcceptClosings bulk,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.desk = desk;
        this.closing = closing;
        this.extension = extension;
        this.bulk = bulk;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance review(ReviewView view);
    }

    @GET
    public RestResponse<String> queue(@BeanParam ReviewQuery query, @RestQuery String done, @RestQuery String saved) {
        String deed = done != null && DEEDS.contains(done) ? done : null;
        return html.page(page(query, ReviewDesk.Typed.NOTHING, new ReviewDesk.Saved(deed, saved)));
    }

    @POST
    @Path("/{number}/decision")
    public RestResponse<String> decide(String number, @BeanParam ReviewQuery query, @BeanParam DecisionForm form) {
        try {
            String done = decided(number, query.open, form);
            return Html.goTo(query.address("done", done) + "&saved=" + number);
        } catch (RuleViolation e) {
            return html.again(page(query, form, refusals.of(e)));
        } catch (ConstraintViolationException e) {
            return html.again(page(query, form, refusals.of(e)));
        } catch (Conflict e) {
            var typed = new ReviewDesk.Typed(form.said(), FormErrors.NONE);
            return html.page(page(query, typed, new ReviewDesk.Saved("conflict", number)), Status.CONFLICT);
        }
    }

    @POST
    @Path("/accepted")
    public RestResponse<String> accept(@BeanParam ReviewQuery query, @RestForm List<Long> ids) {
        try {
            bulk.handle(current.get(), new AcceptClosings.Command(ids));
            return Html.goTo(query.address("done", "bulk"));
        } catch (RuleViolation e) {
            return html.again(page(query, new DecisionForm(), refusals.of(e)));
        } catch (ConstraintViolationException e) {
            return html.again(page(query, new DecisionForm(), refusals.of(e)));
        }
    }

    private String decided(String number, String open, DecisionForm form) {
        if (open == null || !open.matches("(closing|request)-\\d{1,18}")) throw new NotFound("request");
        long id = Long.parseLong(open.substring(open.indexOf('-') + 1));
        if (open.startsWith("closing")) {
            closing.handle(current.get(), number, id, form.closing());
            return form.accepts() ? "accepted" : "sent_back";
        }
        extension.handle(current.get(), number, id, form.extension());
        return form.accepts() ? "granted" : "refused";
    }

    private TemplateInstance page(ReviewQuery query, DecisionForm form, FormErrors errors) {
        return page(query, new ReviewDesk.Typed(form.said(), errors), ReviewDesk.Saved.NOTHING);
    }

    private TemplateInstance page(ReviewQuery query, ReviewDesk.Typed typed, ReviewDesk.Saved saved) {
        return Templates.review(desk.read(current.get(), query, typed, saved));
    }
}
