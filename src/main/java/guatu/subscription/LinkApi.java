package guatu.subscription;

import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Secret addresses of calendars: made, given anew and ended by their owner. */
@Path("/api/calendar-links")
@Authenticated
@Blocking
@Tag(name = "Calendars")
class LinkApi {

    /** Whose calendar. */
    record Wish(String scope, String plan, String unit, Long person) {

        MakeLink.Command command() {
            Scope asked = Arrays.stream(Scope.values())
                    .filter(known -> known.name().equalsIgnoreCase(scope))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("unknown_word", "scope", scope == null ? "" : scope));
            return new MakeLink.Command(asked, plan, unit, person);
        }
    }

    /** The link, with its address told this once. */
    record Given(LinkShown link, String path) {

        static Given of(MakeLink.Made made) {
            return new Given(made.link(), made.key().path());
        }
    }

    private final CurrentActor current;
    private final CalendarLinks links;
    private final MakeLink make;
    private final RenewLink renew;
    private final RevokeLink revoke;

    LinkApi(CurrentActor current, CalendarLinks links, MakeLink make, RenewLink renew, RevokeLink revoke) {
        this.current = current;
        this.links = links;
        this.make = make;
        this.renew = renew;
        this.revoke = revoke;
    }

    @GET
    @Operation(summary = "Lists one's own calendar links")
    public List<LinkShown> list() {
        return links.of(current.get().accountId());
    }

    @POST
    @Operation(summary = "Makes a secret address from which a calendar program fetches")
    public RestResponse<Given> make(@NotNull Wish wish) {
        return RestResponse.status(RestResponse.Status.CREATED, Given.of(make.handle(current.get(), wish.command())));
    }

    @POST
    @Path("/{id}/renewal")
    @Operation(summary = "Gives one of one's own calendars another address; the old one ends at once")
    public Given renew(@RestPath long id) {
        return Given.of(renew.handle(current.get(), id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Ends one of one's own calendar links")
    public void revoke(@RestPath long id) {
        revoke.handle(current.get(), id);
    }
}
