package guatu.closing;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Versions;
import guatu.task.Tasks;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests to close as JSON. */
@Path("/api/tasks")
@Authenticated
@Tag(name = "Closing", description = "Asking to close, verifying, striking off and reopening (rules C1 to C5).")
class ClosingApi {

    private final CurrentActor current;
    private final Tasks tasks;
    private final ClosingRequests requests;
    private final AskToClose ask;
    private final DecideClosing decide;
    private final TakeBackClosing takeBack;
    private final ReopenTask reopen;

    ClosingApi(
            CurrentActor current,
            Tasks tasks,
            ClosingRequests requests,
            AskToClose ask,
            DecideClosing decide,
            TakeBackClosing takeBack,
            ReopenTask reopen) {
        this.current = current;
        this.tasks = tasks;
        this.requests = requests;
        this.ask = ask;
        this.decide = decide;
        this.takeBack = takeBack;
        this.reopen = reopen;
    }

    record Reopened(@Size(max = 1000) String reason, Integer version) {}

    @GET
    @Path("/{number}/closing-requests")
    @Operation(summary = "Reads the requests to close a task, newest first; earlier closings stay")
    public List<ClosingLine> list(String number) {
        tasks.visibleTo(current.get(), number);
        return requests.ofTask(number);
    }

    @POST
    @Path("/{number}/closing-requests")
    @Operation(summary = "Asks to close a task; the same conclusion sent twice is one request")
    @APIResponse(responseCode = "201", description = "Asked; the task is in review")
    @APIResponse(responseCode = "200", description = "Had been asked before; the same id")
    @APIResponse(responseCode = "403", description = "Not a leading unit")
    @APIResponse(responseCode = "409", description = "Another request waits; theirs tells which")
    @APIResponse(
            responseCode = "422",
            description = "A node is open, or another leading unit has not reported its part")
    public RestResponse<AskToClose.Asked> ask(String number, @NotNull @Valid AskToClose.Command body) {
        AskToClose.Asked asked = ask.handle(current.get(), number, body);
        return RestResponse.status(asked.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED, asked);
    }

    @POST
    @Path("/{number}/closing-requests/{id}/decision")
    @Operation(summary = "Accepts a request and strikes the task off, or sends it back with a reason")
    @APIResponse(responseCode = "200", description = "The request as it stands now")
    @APIResponse(responseCode = "403", description = "Not the supervision office, or the one who asked")
    @APIResponse(responseCode = "409", description = "Decided, taken back or changed in the meantime")
    public ClosingLine decide(String number, long id, @NotNull @Valid DecideClosing.Command body) {
        return decide.handle(current.get(), number, id, body);
    }

    @DELETE
    @Path("/{number}/closing-requests/{id}")
    @Operation(summary = "Takes a request to close back while nobody has decided")
    @APIResponse(responseCode = "204", description = "Taken back; the task is being worked on again")
    public void takeBack(String number, long id) {
        takeBack.handle(current.get(), number, id);
    }

    @POST
    @Path("/{number}/reopening")
    @Operation(summary = "Puts a task that was struck off back on the list, with a reason (C5)")
    public List<ClosingLine> reopen(
            String number, @RestHeader("If-Match") String match, @NotNull @Valid Reopened body) {
        int seen = Versions.seen(match, body.version());
        reopen.handle(current.get(), number, new ReopenTask.Command(body.reason(), seen));
        return requests.ofTask(number);
    }
}
