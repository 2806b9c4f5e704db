package guatu.account;

import guatu.shared.error.Forbidden;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads whoever must change their password to the page for it; every other door stays shut until then. */
class PasswordDoor {

    private static final Set<String> OPEN = Set.of("/account", "/account/password", "/logout", "/language", "/login");

    private final SecurityIdentity identity;

    PasswordDoor(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    public Response keep(HttpServerRequest request) {
        boolean must = Boolean.TRUE.equals(identity.getAttribute(Identities.MUST_CHANGE_PASSWORD));
        if (!must || OPEN.contains(request.path())) return null;
        if (request.path().startsWith("/api/")) throw new Forbidden("password_change_needed");
        return Response.status(303).header("Location", "/account").build();
    }
}
