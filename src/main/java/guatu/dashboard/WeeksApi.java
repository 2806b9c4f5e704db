package guatu.dashboard;

import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Download;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Lights week by week as JSON and as a csv. */
@Path("/api/dashboard")
@Authenticated
@Blocking
@Tag(name = "Dashboard")
class WeeksApi {

    private final CurrentActor current;
    private final Today today;
    private final CurrentLanguage language;
    private final WeekCounts counts;

    WeeksApi(CurrentActor current, Today today, CurrentLanguage language, WeekCounts counts) {
        this.current = current;
        this.today = today;
        this.language = language;
        this.counts = counts;
    }

    /** A week; {@code unreported} is null for one to come. */
    record Point(
            LocalDate monday,
            LocalDate on,
            boolean ahead,
            long open,
            long red,
            long yellow,
            long green,
            long blue,
            long grey,
            long overdue,
            Long unreported) {

        static Point of(Week week, Figures of) {
            return new Point(
                    week.monday(),
                    week.on(),
                    week.ahead(),
                    of.of(Count.OPEN),
                    of.of(Count.RED),
                    of.of(Count.YELLOW),
                    of.of(Count.GREEN),
                    of.of(Count.BLUE),
                    of.of(Count.GREY),
                    of.of(Count.OVERDUE),
                    week.ahead() ? null : of.of(Count.UNREPORTED));
        }

        static List<Point> of(List<Week> weeks, List<Figures> figures) {
            return IntStream.range(0, weeks.size())
                    .mapToObj(i -> of(weeks.get(i), figures.get(i)))
                    .toList();
        }
    }

    record UnitPoints(Long id, String unit, List<Point> weeks) {}

    record Answer(LocalDate asOf, List<Point> weeks, List<UnitPoints> byUnit) {}

    @GET
    @Path("/weeks")
    @Operation(
            summary = "Reads how the lights stood week by week, and how they will stand where nothing is done",
            description =
                    "Eight weeks back, the one of the day asked, and four ahead unless that day is past. A week is"
                            + " judged by its Sunday, that of the day asked by the day itself. byUnit counts with each leading"
                            + " unit, weeks once.")
    @APIResponse(responseCode = "200", description = "The weeks, the earliest first")
    public Answer weeks(@RestQuery String plan, @RestQuery String unit, @RestQuery String asOf) {
        Weeks read = counts.read(current.get(), Ask.of(plan, unit, asOf), today.date());
        return new Answer(
                read.day(),
                Point.of(read.weeks(), read.all()),
                read.units().stream()
                        .map(of -> new UnitPoints(of.id(), of.unit(), Point.of(read.weeks(), of.weeks())))
                        .toList());
    }

    @GET
    @Path("/weeks.csv")
    @Produces("text/csv")
    @Operation(
            summary = "The same flat, a line for each unit and week, as UTF-8 with a byte order mark",
            description = "The first lines, without a unit, are of all tasks in sight.")
    @APIResponse(responseCode = "200", description = "A csv")
    public RestResponse<InputStream> table(@RestQuery String plan, @RestQuery String unit, @RestQuery String asOf) {
        Weeks read = counts.read(current.get(), Ask.of(plan, unit, asOf), today.date());
        List<Weeks.OfUnit> lines = new ArrayList<>(read.units());
        lines.add(0, new Weeks.OfUnit(null, language.word("dashboard_all"), read.all()));
        String name = language.word("dashboard_weeks_title") + " " + read.day() + ".csv";
        return Download.of(WeeksTable.of(read.weeks(), lines, language), name, "text/csv;charset=UTF-8");
    }
}
