package guatu.dashboard;

import guatu.dashboard.Change.Kind;
import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The difference of two days as JSON. */
@Path("/api/dashboard/changes")
@Authenticated
@Tag(name = "Dashboard")
class ChangesApi {

    private final CurrentActor current;
    private final Today today;
    private final Comparison comparison;

    ChangesApi(CurrentActor current, Today today, Comparison comparison) {
        this.current = current;
        this.today = today;
        this.comparison = comparison;
    }

    record Answer(LocalDate from, LocalDate to, Map<Kind, Long> counts, boolean more, List<Change> items) {}

    @GET
    @Operation(
            summary = "Reads what stands otherwise at the end of one day than at the end of another",
            description =
                    "to is today where left out, from a week before it. A task may be of several kinds. 1000 tasks"
                            + " at most; more says that there are others.")
    @APIResponse(responseCode = "200", description = "The tasks that changed, and how many of each kind")
    @APIResponse(
            responseCode = "422",
            description = "A day cannot be read, lies ahead, or the two are the wrong way round")
    public Answer read(@BeanParam ChangesQuery query) {
        LocalDate now = today.date();
        Changes found = comparison.between(current.get(), query.ask(), query.from(now), query.to(now), now);
        return new Answer(found.from(), found.to(), found.counts(), found.more(), found.items());
    }
}
