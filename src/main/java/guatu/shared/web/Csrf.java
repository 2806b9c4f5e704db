package guatu.shared.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token that every form carries: a MAC under the session's id, so that it is bound to the session, needs no
 * store and dies with it. Before sign-in a random cookie of its own takes the place of the session's id.
 */
@Named("csrf")
@RequestScoped
public class Csrf {

    public static final String FIELD = "csrf";
    public static final String HEADER = "X-CSRF-Token";
    static final String GUEST_COOKIE = "guatu_guest";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext context;
    private final SecurityIdentity identity;
    private String guest;

    Csrf(RoutingContext context, SecurityIdentity identity) {
        this.context = context;
        this.identity = identity;
    }

    /** The token for this page's forms; a guest without a cookie gets one with the answer. */
    public String token() {
        String secret = secret();
        return mac(secret == null ? newGuest() : secret);
    }

    boolean matches(String token) {
        String secret = secret();
        if (secret == null || token == null) return false;
        return MessageDigest.isEqual(
                mac(secret).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
    }

    private String secret() {
        String session = SessionCookie.of(context.request());
        if (session != null && !identity.isAnonymous()) return session;
        if (guest != null) return guest;
        Cookie cookie = context.request().getCookie(GUEST_COOKIE);
        return cookie == null || cookie.getValue().length() < 22 ? null : cookie.getValue();
    }

    private String newGuest() {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        guest = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        HttpServerRequest request = context.request();
        request.response()
                .addCookie(Cookie.cookie(GUEST_COOKIE, guest)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure("https".equals(request.scheme())));
        return guest;
    }

    private static String mac(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] tag = mac.doFinal("guatu form".getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
