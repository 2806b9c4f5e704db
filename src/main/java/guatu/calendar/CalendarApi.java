package guatu.calendar;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Typed;
import guatu.shared.web.Versions;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The working-day calendar as JSON. */
@Path("/api/calendar")
@Authenticated
@Tag(name = "Calendar", description = "Public holidays and make-up workdays.")
class CalendarApi {

    private final CurrentActor current;
    private final Today today;
    private final CalendarYears years;
    private final SetDay set;
    private final RemoveDay remove;

    CalendarApi(CurrentActor current, Today today, CalendarYears years, SetDay set, RemoveDay remove) {
        this.current = current;
        this.today = today;
        this.years = years;
        this.set = set;
        this.remove = remove;
    }

    record DayBody(
            @NotNull Boolean working, @Size(max = 100) String name, Integer version) {}

    @GET
    @Operation(
            summary = "Reads the days of a year that differ from the plain week; the current year where none is named")
    public CalendarYear year(@RestQuery String year) {
        return years.read(Typed.year("year", year, today.date().getYear()));
    }

    @PUT
    @Path("/{day}")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Says that a day is off or worked. The version may be given in If-Match or in the body")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    public CalendarYear.Day set(String day, @RestHeader("If-Match") String match, @NotNull @Valid DayBody body) {
        LocalDate date = date(day);
        Integer seen = match == null && body.version() == null ? null : Versions.seen(match, body.version());
        set.handle(current.get(), date, new SetDay.Command(body.working(), body.name(), seen));
        return years.day(date);
    }

    @DELETE
    @Path("/{day}")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Takes an exception out: the day is again as the plain week says")
    @APIResponse(responseCode = "404", description = "Nothing was said of that day")
    public void remove(String day, @RestHeader("If-Match") String match) {
        remove.handle(current.get(), date(day), match == null ? null : Versions.seen(match, null));
    }

    private static LocalDate date(String day) {
        LocalDate date = Typed.date("day", day);
        if (date == null) throw new RuleViolation("not_a_date", "day");
        return date;
    }
}
