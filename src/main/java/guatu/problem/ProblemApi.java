package guatu.problem;

import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.task.Tasks;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Problems as JSON. */
@Path("/api")
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

    record Answer(long total, int page, int size, List<ProblemLine> items) {}

    @GET
    @Path("/problems")
    @Operation(
            summary = "Reads problems in sight, those needed first on top",
            description = "state is open (where left out), resolved or all, as things stood at the end of asOf.")
    @APIResponse(responseCode = "200", description = "A page of problems")
    @APIResponse(responseCode = "422", description = "A part of the filter cannot be read")
    public Answer list(@BeanParam ProblemQuery query) {
        ProblemFilter filter = query.toFilter(today.date());
        ProblemQueue.Page found = queue.page(current.get(), filter);
        return new Answer(found.total(), filter.paging().page(), filter.paging().size(), lines(found));
    }

    @GET
    @Path("/tasks/{number}/problems")
    @Operation(summary = "Reads the problems of a task, open ones first")
    public List<ProblemLine> ofTask(String number) {
        tasks.visibleTo(current.get(), number);
        return lines(queue.page(current.get(), ProblemFilter.ofTask(number, today.date())));
    }

    @POST
    @Path("/tasks/{number}/problems")
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
    @Path("/tasks/{number}/problems/{id}/answers")
    @Operation(summary = "Answers a problem; the same words sent twice are one answer")
    @APIResponse(responseCode = "200", description = "The problem with its answers")
    @APIResponse(responseCode = "403", description = "Neither a leader, a supervisor nor the unit asked to help")
    @APIResponse(responseCode = "409", description = "Resolved in the meantime; theirs tells how")
    public ProblemLine answer(String number, long id, @NotNull @Valid AnswerProblem.Command body) {
        return answer.handle(current.get(), number, id, body);
    }

    @POST
    @Path("/tasks/{number}/problems/{id}/resolution")
    @Operation(summary = "Resolves a problem and says how")
    @APIResponse(responseCode = "200", description = "The problem, resolved")
    @APIResponse(responseCode = "403", description = "Neither the unit that raised it nor a supervisor")
    @APIResponse(responseCode = "409", description = "Resolved before in other words; theirs tells how")
    public ProblemLine resolve(String number, long id, @NotNull @Valid ResolveProblem.Command body) {
        return resolve.handle(current.get(), number, id, body);
    }

    private static List<ProblemLine> lines(ProblemQueue.Page found) {
        return found.items().stream().map(ProblemSeen::line).toList();
    }
}
