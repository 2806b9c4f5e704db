package guatu.account;

import guatu.organisation.CurrentActor;
import guatu.shared.web.SessionCookie;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The way out (退出). */
@Path("/logout")
@Authenticated
@Blocking
class SignOutPages {

    private final SignOut signOut;
    private final CurrentActor current;
    private final HttpServerRequest request;

    SignOutPages(SignOut signOut, CurrentActor current, HttpServerRequest request) {
        this.signOut = signOut;
        this.current = current;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> signOut() {
        signOut.handle(current.get(), SessionCookie.of(request));
        return ResponseBuilder.<String>create(303)
                .header("Location", "/login")
                .cookie(SessionCookie.gone(request))
                .build();
    }
}
