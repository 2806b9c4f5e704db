package guatu.shared.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Locale;

/** Whether a URL or an Origin header names this house; the scheme does not count, as TLS may end at a proxy. */
final class SameOrigin {

    private SameOrigin() {}

    static boolean is(String url, HttpServerRequest request) {
        HostAndPort asked = request.authority();
        if (asked == null) return false;
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null
                    && host(uri.getHost()).equals(host(asked.host()))
                    && port(uri) == port(asked, uri.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String host(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() > 0 ? uri.getPort() : usual(uri.getScheme());
    }

    private static int port(HostAndPort asked, String scheme) {
        return asked.port() > 0 ? asked.port() : usual(scheme);
    }

    private static int usual(String scheme) {
        return "https".equals(scheme) ? 443 : 80;
    }
}
