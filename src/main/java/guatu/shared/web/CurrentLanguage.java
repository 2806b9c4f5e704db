package guatu.shared.web;

import guatu.shared.words.Words;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The reader's language: what they chose, kept in a cookie; for the API the first of Accept-Language; else Chinese. */
@ApplicationScoped
public class CurrentLanguage {

    public static final String COOKIE = "guatu_lang";

    private final CurrentVertxRequest current;

    CurrentLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    public Locale get() {
        RoutingContext context = current.getCurrent();
        return context == null ? Words.CHINESE : of(context.request());
    }

    /** The same for those who stand outside a request's beans. */
    static Locale of(HttpServerRequest request) {
        Cookie chosen = request.getCookie(COOKIE);
        if (chosen != null) return "en".equals(chosen.getValue()) ? Locale.ENGLISH : Words.CHINESE;
        String accepted = request.path().startsWith("/api/") ? request.getHeader("Accept-Language") : null;
        return accepted != null && accepted.startsWith("en") ? Locale.ENGLISH : Words.CHINESE;
    }

    public String word(String key, Object... args) {
        return Words.of(get(), key, args);
    }
}
