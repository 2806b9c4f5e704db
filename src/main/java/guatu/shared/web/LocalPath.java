package guatu.shared.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths to go back to: only paths of this house count, whatever a link or a forged header says (FAULTS P9). */
public final class LocalPath {

    private static final int LONGEST = 2000;

    private LocalPath() {}

    /** The path itself where it is local, else the desk. */
    public static String orDesk(String path) {
        return isLocal(path) ? URI.create(path).toASCIIString() : "/";
    }

    public static boolean isLocal(String path) {
        if (path == null || path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")) return false;
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) return false;
        try {
            URI uri = URI.create(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The page that the reader was on: what was asked for, or for a form the page that holds it. */
    public static String page(HttpServerRequest request) {
        if ("GET".equals(request.method().name()) && request.getHeader("HX-Request") == null) return request.uri();
        String page = request.getHeader("HX-Current-URL");
        return ofThisHouse(page == null ? request.getHeader("Referer") : page, request);
    }

    private static String ofThisHouse(String url, HttpServerRequest request) {
        if (url == null || !SameOrigin.is(url, request)) return "/";
        URI uri = URI.create(url);
        return orDesk(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    /** The sign-in page that leads back to where the reader wanted to go. */
    public static String signIn(HttpServerRequest request) {
        String back = page(request);
        return "/".equals(back) ? "/login" : "/login?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
