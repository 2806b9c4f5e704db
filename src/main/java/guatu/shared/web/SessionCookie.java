package guatu.shared.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/** The cookie that holds the session's id; the server keeps only its hash. */
public final class SessionCookie {

    public static final String NAME = "guatu_session";

    private SessionCookie() {}

    /** The id that the browser sent; null when none. */
    public static String of(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    public static NewCookie carrying(String id, HttpServerRequest request) {
        return build(id, NewCookie.DEFAULT_MAX_AGE, request);
    }

    public static NewCookie gone(HttpServerRequest request) {
        return build("", 0, request);
    }

    private static NewCookie build(String id, int maxAge, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(id)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .secure("https".equals(request.scheme()))
                .build();
    }
}
