package guatu.wallchart;

import guatu.organisation.CurrentActor;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Download;
import guatu.wallchart.paper.ChartPaper;
import guatu.wallchart.paper.Paper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A wall chart as a file for the printer. */
@Path("/api/plans/{code}/wallchart.pdf")
@Authenticated
@Tag(name = "Wall charts")
class WallchartApi {

    private final CurrentActor current;
    private final Charts charts;
    private final CurrentLanguage language;
    private final Optional<String> url;

    WallchartApi(
            CurrentActor current,
            Charts charts,
            CurrentLanguage language,
            @ConfigProperty(name = "guatu.url") Optional<String> url) {
        this.current = current;
        this.charts = charts;
        this.language = language;
        this.url = url;
    }

    @GET
    @Operation(
            summary = "A plan's wall chart on paper, as this person sees it",
            description =
                    "view is battle, road, pledge or progress; paper A4 to A0, A3 where left out; tile A4 or A3 cuts"
                            + " large pages up for a small printer; grey=true leaves colour out. plans, unit, leader, light, weeks"
                            + " (3..12), fold and asOf are those of the page.")
    @APIResponse(responseCode = "200", description = "A PDF: vectors, text that can be selected, a code for each task")
    @APIResponse(responseCode = "404", description = "No such plan in sight")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read")
    public RestResponse<InputStream> paper(
            String code,
            @BeanParam ChartQuery query,
            @RestQuery String paper,
            @RestQuery String tile,
            @RestQuery String grey,
            @Context UriInfo uri) {
        var wish = new ChartPaper.Wish(
                query.chartView(),
                Paper.of("paper", paper, Paper.A3),
                Paper.of("tile", tile, null),
                "true".equals(grey));
        Chart chart = charts.read(current.get(), code, query);
        String asked = query.with(Map.of());
        String path = "/plans/" + code + "/wallchart" + (asked.isEmpty() ? "" : "?" + asked);
        byte[] file = new ChartPaper(chart, wish, language.get(), base(uri), path).bytes();
        String name = code + " " + language.word("wallchart_view_" + wish.view()) + " " + chart.day() + ".pdf";
        return Download.of(new ByteArrayInputStream(file), name, "application/pdf");
    }

    /** Where a phone that reads a code finds this house; the setting, else as this caller reached it. */
    private String base(UriInfo uri) {
        return url.orElseGet(() -> uri.getBaseUri().toString()).replaceFirst("/+$", "");
    }
}
