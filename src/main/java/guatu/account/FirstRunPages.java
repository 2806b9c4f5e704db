package guatu.account;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The first visit to an empty installation: opens the administrator's account; afterwards there is no such page. */
@Path("/first-run")
@PermitAll
@Blocking
class FirstRunPages {

    /** The form as typed, without the password. */
    record Form(String code, String username, String name) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance firstRun(Form form, FormErrors errors);
    }

    private final FirstRun firstRun;
    private final OpenFirstAccount openFirstAccount;
    private final CurrentLanguage language;
    private final Html html;
    private final HttpServerRequest request;

    FirstRunPages(
            FirstRun firstRun,
            OpenFirstAccount openFirstAccount,
            CurrentLanguage language,
            Html html,
            HttpServerRequest request) {
        this.firstRun = firstRun;
        this.openFirstAccount = openFirstAccount;
        this.language = language;
        this.html = html;
        this.request = request;
    }

    @GET
    public RestResponse<String> form() {
        requirePending();
        return html.page(Templates.firstRun(new Form("", "admin", ""), FormErrors.NONE));
    }

    @POST
    public RestResponse<String> open(
            @RestForm String code, @RestForm String username, @RestForm String name, @RestForm String password) {
        requirePending();
        String address = request.remoteAddress().hostAddress();
        try {
            openFirstAccount.handle(
                    new OpenFirstAccount.Command(typed(code), typed(username), typed(name), password, address));
            return Html.goTo("/login");
        } catch (RuleViolation e) {
            String message = language.word("error_" + e.code(), e.args().toArray());
            Form form = new Form(typed(code), typed(username), typed(name));
            return html.again(Templates.firstRun(form, FormErrors.of(e.field(), message)));
        }
    }

    private void requirePending() {
        if (!firstRun.pending()) throw new NotFound("first run");
    }

    private static String typed(String field) {
        return field == null ? "" : field;
    }
}
