package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.SessionCookie;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One's own account: password and keys for programs (我的账户). */
@Path("/account")
@Authenticated
@Blocking
class OwnAccountPages {

    /**
     * What the page shows.
     *
     * @param who shown name, sign-in name and unit
     * @param must true when the password has to be changed before anything else
     * @param done true just after it has been changed
     * @param secret a key just made, shown this once; else empty
     */
    record View(String who, boolean must, boolean done, String secret, List<ApiTokens.Shown> tokens) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(View view, FormErrors errors);
    }

    private final ChangePassword changePassword;
    private final OpenSession openSession;
    private final MakeToken makeToken;
    private final RevokeToken revokeToken;
    private final ApiTokens tokens;
    private final CurrentActor current;
    private final SecurityIdentity identity;
    private final CurrentLanguage language;
    private final Html html;

    OwnAccountPages(
            ChangePassword changePassword,
            OpenSession openSession,
            MakeToken makeToken,
            RevokeToken revokeToken,
            ApiTokens tokens,
            CurrentActor current,
            SecurityIdentity identity,
            CurrentLanguage language,
            Html html) {
        this.changePassword = changePassword;
        this.openSession = openSession;
        this.makeToken = makeToken;
        this.revokeToken = revokeToken;
        this.tokens = tokens;
        this.current = current;
        this.identity = identity;
        this.language = language;
        this.html = html;
    }

    @GET
    public RestResponse<String> page(@RestQuery String done) {
        return html.page(Templates.own(view(done != null, ""), FormErrors.NONE));
    }

    @POST
    @Path("/password")
    public RestResponse<String> change(
            @RestForm String old, @RestForm String fresh, @RestForm String again, HttpServerRequest request) {
        Actor actor = current.get();
        try {
            changePassword.handle(actor, new ChangePassword.Command(typed(old), typed(fresh), typed(again)));
        } catch (RuleViolation e) {
            return again(e);
        }
        Secret id = openSession.handle(actor.accountId(), null, actor.address());
        return ResponseBuilder.<String>create(303)
                .header("Location", "/account?done=1")
                .cookie(SessionCookie.carrying(id.text(), request))
                .build();
    }

    @POST
    @Path("/tokens")
    public RestResponse<String> make(@RestForm String name) {
        try {
            var made = makeToken.handle(current.get().accountId(), name);
            return html.page(Templates.own(view(false, made.secret().text()), FormErrors.NONE));
        } catch (RuleViolation e) {
            return again(e);
        }
    }

    @POST
    @Path("/tokens/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> revoke(@RestPath long id) {
        revokeToken.handle(current.get(), id);
        return Html.goTo("/account");
    }

    private RestResponse<String> again(RuleViolation e) {
        String message = language.word("error_" + e.code(), e.args().toArray());
        return html.again(Templates.own(view(false, ""), FormErrors.of(e.field(), message)));
    }

    private View view(boolean done, String secret) {
        boolean must = !done && Boolean.TRUE.equals(identity.getAttribute(Identities.MUST_CHANGE_PASSWORD));
        Actor actor = current.get();
        String who = Stream.of(actor.name(), actor.username(), actor.unitName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new View(who, must, done, secret, tokens.of(actor.accountId()));
    }

    private static String typed(String field) {
        return field == null ? "" : field;
    }
}
