package guatu.account;

import guatu.organisation.CurrentActor;
import guatu.shared.error.SignInRefused;
import guatu.shared.error.TooMany;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.LocalPath;
import guatu.shared.web.SessionCookie;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The sign-in page (登录). */
@Path("/login")
@PermitAll
@Blocking
class SignInPages {

    /** The form as typed; a password is never shown again. */
    record Form(String username, String back) {}

    /** The demo accounts to choose from, empty outside the demo. */
    record Demo(List<DemoAccounts.One> accounts, String password) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance login(Form form, Demo demo, FormErrors errors);
    }

    private final CheckPassword checkPassword;
    private final OpenSession openSession;
    private final FirstRun firstRun;
    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Html html;
    private final HttpServerRequest request;
    private final Demo demo;

    SignInPages(
            CheckPassword checkPassword,
            OpenSession openSession,
            FirstRun firstRun,
            CurrentActor current,
            CurrentLanguage language,
            Html html,
            HttpServerRequest request,
            @ConfigProperty(name = "guatu.demo", defaultValue = "false") boolean demo) {
        this.checkPassword = checkPassword;
        this.openSession = openSession;
        this.firstRun = firstRun;
        this.current = current;
        this.language = language;
        this.html = html;
        this.request = request;
        this.demo = new Demo(demo ? DemoAccounts.ALL : List.of(), demo ? DemoAccounts.PASSWORD : "");
    }

    @GET
    public RestResponse<String> form(@RestQuery String back) {
        if (current.orNull() != null) return Html.goTo(LocalPath.orDesk(back));
        if (firstRun.pending()) return Html.goTo("/first-run");
        return html.page(Templates.login(new Form("", LocalPath.orDesk(back)), demo, FormErrors.NONE));
    }

    @POST
    public RestResponse<String> signIn(@RestForm String username, @RestForm String password, @RestForm String back) {
        String address = request.remoteAddress().hostAddress();
        try {
            long account = checkPassword.handle(new CheckPassword.Command(username, password, address));
            return entered(openSession.handle(account, SessionCookie.of(request), address), back);
        } catch (SignInRefused e) {
            return refused(username, back, language.word("error_sign_in_refused"));
        } catch (TooMany e) {
            RestResponse<String> answer = refused(username, back, language.word("error_" + e.code(), e.seconds()));
            return ResponseBuilder.<String>create(429)
                    .entity(answer.getEntity())
                    .replaceAll(answer.getHeaders())
                    .header("Retry-After", e.seconds())
                    .build();
        }
    }

    private RestResponse<String> entered(Secret id, String back) {
        return ResponseBuilder.<String>create(Response.Status.SEE_OTHER.getStatusCode())
                .header("Location", LocalPath.orDesk(back))
                .cookie(SessionCookie.carrying(id.text(), request))
                .build();
    }

    private RestResponse<String> refused(String username, String back, String message) {
        Form form = new Form(username == null ? "" : username, LocalPath.orDesk(back));
        return html.again(Templates.login(form, demo, FormErrors.of("", message)));
    }
}
