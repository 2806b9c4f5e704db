package guatu.shared.web;

import guatu.shared.error.Forbidden;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Lets an unsafe call through only with the form's token, from a page of this house (FAULTS P6). */
class CsrfGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Csrf csrf;
    private final SecurityIdentity identity;

    CsrfGuard(Csrf csrf, SecurityIdentity identity) {
        this.csrf = csrf;
        this.identity = identity;
    }

    @ServerRequestFilter
    @WithFormRead
    public void guard(ContainerRequestContext call, HttpServerRequest request) {
        if (SAFE.contains(call.getMethod()) || exempt(request)) return;
        if (foreign(request)) throw new Forbidden("foreign_origin");
        if (!csrf.matches(given(call))) throw new Forbidden("csrf");
    }

    /** A browser never adds a bearer token by itself, and a call without any session has nothing to abuse. */
    private boolean exempt(HttpServerRequest request) {
        if (Bearer.of(request) != null) return true;
        return request.path().startsWith("/api/")
                && (identity.isAnonymous() || request.path().equals("/api/tokens"));
    }

    private static boolean foreign(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !SameOrigin.is(origin, request)
                || "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static String given(ContainerRequestContext call) {
        String header = call.getHeaderString(Csrf.HEADER);
        if (header != null) return header;
        var form = CurrentRequestManager.get().getFormData();
        var field = form == null ? null : form.getFirst(Csrf.FIELD);
        return field == null || field.isFileItem() ? null : field.getValue();
    }
}
