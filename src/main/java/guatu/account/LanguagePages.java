package guatu.account;

import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.LocalPath;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The choice of language (中文 / English), remembered for a year. */
@Path("/language")
@PermitAll
class LanguagePages {

    private static final int YEAR = 365 * 24 * 3600;

    private final HttpServerRequest request;

    LanguagePages(HttpServerRequest request) {
        this.request = request;
    }

    @GET
    public RestResponse<String> byLink(@RestQuery String lang, @RestQuery String back) {
        return chosen(lang, back);
    }

    @POST
    public RestResponse<String> byForm(@RestForm String lang, @RestForm String back) {
        return chosen(lang, back);
    }

    private RestResponse<String> chosen(String lang, String back) {
        return ResponseBuilder.<String>create(303)
                .header("Location", LocalPath.orDesk(back))
                .cookie(new NewCookie.Builder(CurrentLanguage.COOKIE)
                        .value("en".equals(lang) ? "en" : "zh")
                        .path("/")
                        .maxAge(YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .secure("https".equals(request.scheme()))
                        .build())
                .build();
    }
}
