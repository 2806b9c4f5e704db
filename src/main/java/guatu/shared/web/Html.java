package guatu.shared.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Renders pages on the worker thread, in the reader's language. */
@ApplicationScoped
public class Html {

    private static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final CurrentLanguage language;

    Html(CurrentLanguage language) {
        this.language = language;
    }

    public RestResponse<String> page(TemplateInstance template) {
        return page(template, Response.Status.OK);
    }

    /** The same form again, with what was typed and what is wrong (422). */
    public RestResponse<String> again(TemplateInstance template) {
        return answer(template, 422);
    }

    public RestResponse<String> page(TemplateInstance template, Response.Status status) {
        return answer(template, status.getStatusCode());
    }

    /** The page instead of the part of one that htmx asked for: what it was to put somewhere has become a page of its own. */
    public RestResponse<String> instead(TemplateInstance template, Response.Status status) {
        RestResponse<String> page = answer(template, status.getStatusCode());
        page.getHeaders().putSingle("HX-Retarget", "#main");
        page.getHeaders().putSingle("HX-Reselect", "#main");
        page.getHeaders().putSingle("HX-Reswap", "outerHTML");
        return page;
    }

    /** After a successful write: go and read the page (303). */
    public static <T> RestResponse<T> goTo(String path) {
        return ResponseBuilder.<T>create(RestResponse.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, URI.create(path))
                .build();
    }

    private RestResponse<String> answer(TemplateInstance template, int status) {
        return ResponseBuilder.<String>create(status)
                .entity(render(template))
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "HX-Request")
                .build();
    }

    public String render(TemplateInstance template) {
        return template.setLocale(language.get()).render();
    }
}
