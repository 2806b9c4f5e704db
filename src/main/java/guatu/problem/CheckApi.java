package guatu.problem;

import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.task.Tasks;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** On-site checks as JSON. */
@Path("/api/tasks/{number}/checks")
@Authenticated
@Tag(name = "Problems")
class CheckApi {

    private final CurrentActor current;
    private final Today today;
    private final Tasks tasks;
    private final SiteChecks checks;
    private final CheckOnSite check;

    CheckApi(CurrentActor current, Today today, Tasks tasks, SiteChecks checks, CheckOnSite check) {
        this.current = current;
        this.today = today;
        this.tasks = tasks;
        this.checks = checks;
        this.check = check;
    }

    @GET
    @Operation(summary = "Reads the on-site checks of a task, newest first")
    public List<SiteCheck.Line> list(String number) {
        tasks.visibleTo(current.get(), number);
        return checks.ofTask(number, today.date());
    }

    @POST
    @Operation(summary = "Writes an on-site check down; each finding becomes a problem of the task")
    @APIResponse(responseCode = "201", description = "Written down")
    @APIResponse(responseCode = "200", description = "Had been written down before; the same id")
    @APIResponse(responseCode = "403", description = "Not the supervision office")
    @APIResponse(responseCode = "422", description = "Without day or checker, or on a day to come")
    public RestResponse<CheckOnSite.Noted> note(String number, @NotNull @Valid CheckOnSite.Command body) {
        CheckOnSite.Noted noted = check.handle(current.get(), number, body);
        return RestResponse.status(noted.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED, noted);
    }
}
