package guatu.problem;

import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue of problems as JSON. */
@Path("/api/problems")
@Authenticated
@Tag(name = "Problems")
class ProblemQueueApi {

    private final CurrentActor current;
    private final Today today;
    private final ProblemQueue queue;

    ProblemQueueApi(CurrentActor current, Today today, ProblemQueue queue) {
        this.current = current;
        this.today = today;
        this.queue = queue;
    }

    record Answer(long total, int page, int size, List<ProblemLine> items) {}

    @GET
    @Operation(
            summary = "Reads problems in sight, those needed first on top",
            description = "state is open (where left out), resolved or all, as things stood at the end of asOf.")
    @APIResponse(responseCode = "200", description = "A page of problems")
    @APIResponse(responseCode = "422", description = "A part of the filter cannot be read")
    public Answer list(@BeanParam ProblemQuery query) {
        ProblemFilter filter = query.toFilter(today.date());
        ProblemQueue.Page found = queue.page(current.get(), filter);
        return new Answer(found.total(), filter.paging().page(), filter.paging().size(), found.lines());
    }
}
