package guatu.extension;

import guatu.organisation.CurrentActor;
import guatu.task.Tasks;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests to extend, suspend or withdraw as JSON. */
@Path("/api/tasks")
@Authenticated
@Tag(
        name = "Extensions",
        description = "Asking for a later day, a pause or an end, and deciding it (rules E1 to E4, D4).")
class ExtensionApi {

    private final CurrentActor current;
    private final Tasks tasks;
    private final ExtensionRequests requests;
    private final AskExtension ask;
    private final DecideExtension decide;
    private final TakeBackExtension takeBack;

    ExtensionApi(
            CurrentActor current,
            Tasks tasks,
            ExtensionRequests requests,
            AskExtension ask,
            DecideExtension decide,
            TakeBackExtension takeBack) {
        this.current = current;
        this.tasks = tasks;
        this.requests = requests;
        this.ask = ask;
        this.decide = decide;
        this.takeBack = takeBack;
    }

    @GET
    @Path("/{number}/extensions")
    @Operation(summary = "Reads the requests to extend, suspend or withdraw a task, newest first")
    public List<ExtensionLine> list(String number) {
        tasks.visibleTo(current.get(), number);
        return requests.ofTask(number);
    }

    @POST
    @Path("/{number}/extensions")
    @Operation(summary = "Asks for a later day, or with kind for a pause or an end; the same sent twice is one request")
    @APIResponse(responseCode = "201", description = "Asked; the old day counts until it is decided")
    @APIResponse(responseCode = "200", description = "Had been asked before; the same id")
    @APIResponse(responseCode = "403", description = "Not a leading unit")
    @APIResponse(responseCode = "409", description = "Another request waits; theirs tells which")
    public RestResponse<AskExtension.Asked> ask(String number, @NotNull @Valid AskExtension.Command body) {
        AskExtension.Asked asked = ask.handle(current.get(), number, body);
        return RestResponse.status(asked.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED, asked);
    }

    @POST
    @Path("/{number}/extensions/{id}/decision")
    @Operation(summary = "Grants a request, or refuses it with a reason")
    @APIResponse(responseCode = "200", description = "The request as it stands now")
    @APIResponse(responseCode = "403", description = "Not the supervision office, or the one who asked")
    @APIResponse(responseCode = "409", description = "Decided, taken back or changed in the meantime")
    public ExtensionLine decide(String number, long id, @NotNull @Valid DecideExtension.Command body) {
        return decide.handle(current.get(), number, id, body);
    }

    @DELETE
    @Path("/{number}/extensions/{id}")
    @Operation(summary = "Takes a request back while nobody has decided")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeBack(String number, long id) {
        takeBack.handle(current.get(), number, id);
    }
}
