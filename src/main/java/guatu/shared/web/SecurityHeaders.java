package guatu.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Headers that every answer carries, errors and static files included (FAULTS P10). */
class SecurityHeaders {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; "
            + "form-action 'self'; base-uri 'none'; object-src 'none'";
    private static final Pattern ASSET = Pattern.compile("/(css|js|vendor|img)/.*|/favicon.*");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, 1000);
    }

    private static void add(RoutingContext context) {
        context.addHeadersEndHandler(end -> {
            MultiMap headers = context.response().headers();
            if (!headers.contains("Content-Security-Policy")) headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Referrer-Policy", "same-origin");
            if ("https".equals(context.request().scheme()))
                headers.set("Strict-Transport-Security", "max-age=31536000");
            cache(context, headers);
        });
        context.next();
    }

    /** A file named with its version ({@code ?v=}) never changes; any other is asked for again after ten minutes. */
    private static void cache(RoutingContext context, MultiMap headers) {
        int status = context.response().getStatusCode();
        if (ASSET.matcher(context.request().path()).matches() && (status == 200 || status == 304)) {
            boolean versioned = context.request().getParam("v") != null;
            headers.set("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=600");
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
