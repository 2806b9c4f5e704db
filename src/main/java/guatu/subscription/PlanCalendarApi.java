package guatu.subscription;

import guatu.organisation.CurrentActor;
import guatu.plan.PlanBoard;
import guatu.plan.PlanBoards;
import guatu.shared.web.CurrentLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A plan's nodes and deadlines as a calendar. */
@Path("/api/plans")
@Authenticated
@Blocking
@Tag(name = "Calendars", description = "Nodes and deadlines for calendar programs.")
class PlanCalendarApi {

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final PlanBoards plans;
    private final Feed feed;

    PlanCalendarApi(CurrentActor current, CurrentLanguage language, PlanBoards plans, Feed feed) {
        this.current = current;
        this.language = language;
        this.plans = plans;
        this.feed = feed;
    }

    @GET
    @Path("/{code}/calendar.ics")
    @Produces("text/calendar")
    @Operation(
            summary = "The nodes and deadlines of a plan as an iCalendar file, as this person sees them",
            description = "All-day events from a year back on, each with a UID that stays, SEQUENCE and LAST-MODIFIED."
                    + " What was waived, suspended or withdrawn is CANCELLED. For a calendar program, which cannot sign"
                    + " in, make a secret address with POST /api/calendar-links.")
    @APIResponse(responseCode = "200", description = "An iCalendar text")
    public RestResponse<byte[]> calendar(
            String code, @HeaderParam("If-None-Match") String known, @Context HttpServerRequest request) {
        PlanBoard plan = plans.one(code.toUpperCase());
        var wanted = new Agenda.Wanted(plan.facts().title(), null, null, plan.code());
        return feed.of(current.get(), wanted, language.get(), request).answer(known, "attachment");
    }
}
