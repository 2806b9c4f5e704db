package guatu.shared.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Every tag on one page, in tests only. */
@Path("/styleguide")
@PermitAll
public class StyleGuidePages {

    private final Template page;
    private final Html html;

    StyleGuidePages(@Location("styleguide.html") Template page, Html html) {
        this.page = page;
        this.html = html;
    }

    @GET
    public RestResponse<String> show() {
        return html.page(page.data("lights", List.of("RED", "YELLOW", "GREEN", "BLUE", "GREY"))
                .data("day", LocalDate.of(2022, 4, 20))
                .data("nextYear", LocalDate.of(2023, 1, 5))
                .data("nothing", null)
                .data(
                        "errors",
                        FormErrors.of("title", "bad title")
                                .and("accept", "choose one")
                                .and("", "whole"))
                .data("chosen", 7L)
                .data("choices", List.of(new Choice("yes", "Yes"), new Choice("7", "Seven"))));
    }
}
