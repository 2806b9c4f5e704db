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

/** Problems as JSON. */
@Path("/api/tasks/{number}/problems")
@Authenticated
@Tag(
        name = "Problems",
        description = "Obstacles on tasks until they are resolved, and on-site checks (rules P1 to P4).")
class ProblemApi {

    private final CurrentActor current;
    private final Today today;
    private final Tasks tasks;
    private final ProblemQueue queue;
    private final RaiseProblem raise;
    private final AnswerProblem answer;
    private final ResolveProblem resolve;

    ProblemApi(
            CurrentActor current,
            Today today,
            Tasks tasks,
            ProblemQueue queue,
            RaiseProblem raise,
            AnswerProblem answer,
            ResolveProblem resolve) {
        this.current = current;
        this.today = today;
        this.tasks = tasks;
        this.queue = queue;
        this.raise = raise;
        this.answer = answer;
        this.resolve = resolve;
    }

    @GET
    @Operation(summary = "Reads the problems of a task, open ones first")
    public List<ProblemLine> ofTask(String number) {
        tasks.visibleTo(current.get(), number);
        return queue.page(current.get(), ProblemFilter.ofTask(number, today.date()))
                .lines();
    }

    @POST
    @Operation(summary = "Raises a problem; the same words sent twice are one problem")
    @APIResponse(responseCode = "201", description = "Raised")
    @APIResponse(responseCode = "200", description = "Had been raised before; the same id")
    @APIResponse(
            responseCode = "403",
            description = "In sight, but neither a leading or supporting unit nor a supervisor")
    @APIResponse(responseCode = "422", description = "Without words, needed by a past day, or the task is at its end")
    public RestResponse<RaiseProblem.Raised> raise(String number, @NotNull @Valid RaiseProblem.Command body) {
        RaiseProblem.Raised raised = raise.handle(current.get(), number, body);
        return RestResponse.status(raised.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED, raised);
    }

    @POST
    @Path("/{id}/answers")
    @Operation(summary = "Answers a problem; the same words sent twice are one answer")
    @APIResponse(responseCode = "200", description = "The problem with its answers")
    @APIResponse(responseCode = "403", description = "Neither a leader, a supervisor nor the unit asked to help")
    @APIResponse(responseCode = "409", description = "Resolved in the meantime; theirs tells how")
    public ProblemLine answer(String number, long id, @NotNull @Valid AnswerProblem.Command body) {
        return answer.handle(current.get(), number, id, body);
    }

    @POST
    @Path("/{id}/resolution")
    @Operation(summary = "Resolves a problem and says how")
    @APIResponse(responseCode = "200", description = "The problem, resolved")
    @APIResponse(responseCode = "403", description = "Neither the unit that raised it nor a supervisor")
    @APIResponse(responseCode = "409", description = "Resolved before in other words; theirs tells how")
    public ProblemLine resolve(String number, long id, @NotNull @Valid ResolveProblem.Command body) {
        return resolve.handle(current.get(), number, id, body);
    }
}
