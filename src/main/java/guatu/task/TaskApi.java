package guatu.task;

import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.Versions;
import guatu.task.MoveStage.Move;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The ledger as JSON. */
@Path("/api/tasks")
@Authenticated
@Tag(name = "Tasks", description = "The ledger: its lines, their stages and their nodes.")
class TaskApi {

    private final CurrentActor current;
    private final Today today;
    private final TaskLedger ledger;
    private final TaskSheets sheets;
    private final TaskNow now;
    private final DraftTask draft;
    private final ChangeTask change;
    private final MoveStage move;
    private final TickMilestone tick;
    private final WaiveMilestone waive;
    private final FinishPart part;

    TaskApi(
            CurrentActor current,
            Today today,
            TaskLedger ledger,
            TaskSheets sheets,
            TaskNow now,
            DraftTask draft,
            ChangeTask change,
            MoveStage move,
            TickMilestone tick,
            WaiveMilestone waive,
            FinishPart part) {
        this.current = current;
        this.today = today;
        this.ledger = ledger;
        this.sheets = sheets;
        this.now = now;
        this.draft = draft;
        this.change = change;
        this.move = move;
        this.tick = tick;
        this.waive = waive;
        this.part = part;
    }

    /** A task whole, with the facts of its line at the top level. */
    record Whole(
            @com.fasterxml.jackson.annotation.JsonUnwrapped TaskItem item,
            @com.fasterxml.jackson.annotation.JsonUnwrapped Rest rest) {

        record Rest(
                String requirement,
                String expectedResult,
                SourceKind sourceKind,
                String source,
                String stageReason,
                LocalDate issuedOn,
                LocalDate submittedOn,
                LocalDate closedOn,
                boolean dueSoft,
                String recurrence,
                java.util.List<String> steps,
                java.util.List<TaskSheet.Node> milestones,
                java.util.List<TaskSheet.Assigned> assignments) {}

        static Whole of(TaskSheet s) {
            return new Whole(
                    s.item(),
                    new Rest(
                            s.requirement(),
                            s.expectedResult(),
                            s.sourceKind(),
                            s.source(),
                            s.stageReason(),
                            s.issuedOn(),
                            s.submittedOn(),
                            s.closedOn(),
                            s.dueSoft(),
                            s.recurrence(),
                            s.steps(),
                            s.milestones(),
                            s.assignments()));
        }
    }

    record Ticked(@NotNull Boolean done, Integer version) {}

    record PartDone(@NotNull Boolean done) {}

    record Waived(@Size(max = 500) String because, Integer version) {}

    record Moved(@NotNull Move move, @Size(max = 1000) String reason, Integer version) {}

    @GET
    @Operation(
            summary = "Reads the ledger, filtered, sorted and by pages",
            description =
                    "asOf, a past day: the ledger as it stood at the end of that day; a day to come: what stands now,"
                            + " judged on that day.")
    public TaskLedger.Page list(@BeanParam TaskQuery query) {
        return ledger.page(current.get(), query.toFilter(today.date()));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Reads one task whole")
    @APIResponse(responseCode = "404", description = "Absent, or out of sight")
    public RestResponse<Whole> one(
            String number,
            @Parameter(description = "A past day: the task as it stood at its end; a day to come: judged on that day")
                    @RestQuery
                    String asOf) {
        LocalDate day = TaskQuery.date("asOf", asOf);
        return whole(number, day == null ? today.date() : day, RestResponse.Status.OK);
    }

    @POST
    @Operation(summary = "Writes a new task, issued at once unless draft is true")
    @APIResponse(responseCode = "201", description = "The new task")
    public RestResponse<Whole> create(@NotNull @Valid TaskBody body) {
        boolean issue = !Boolean.TRUE.equals(body.draft());
        String plan = body.plan() == null ? "" : body.plan();
        String number = draft.handle(current.get(), new DraftTask.Command(plan, body.asNew(), issue));
        return whole(number, RestResponse.Status.CREATED);
    }

    @PATCH
    @Path("/{number}")
    @Operation(summary = "Changes a task; what is left out stays. The version goes in If-Match or in the body")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    public RestResponse<Whole> change(
            String number, @RestHeader("If-Match") String match, @NotNull @Valid TaskBody body) {
        TaskCommand standing = now.read(current.get(), number).task();
        int seen = Versions.seen(match, body.version());
        change.handle(current.get(), number, new ChangeTask.Command(body.over(standing), seen));
        return whole(number, RestResponse.Status.OK);
    }

    @POST
    @Path("/{number}/stage")
    @Operation(summary = "Issues, suspends, resumes or withdraws a task")
    public RestResponse<Whole> move(String number, @RestHeader("If-Match") String match, @NotNull @Valid Moved body) {
        int seen = Versions.seen(match, body.version());
        move.handle(current.get(), number, new MoveStage.Command(body.move(), body.reason(), seen));
        return whole(number, RestResponse.Status.OK);
    }

    @PUT
    @Path("/{number}/milestones/{node}/done")
    @Operation(summary = "Ticks a node as done, or takes the tick back")
    public RestResponse<Whole> tick(
            String number, int node, @RestHeader("If-Match") String match, @NotNull @Valid Ticked body) {
        int seen = Versions.seen(match, body.version());
        tick.handle(current.get(), number, node, new TickMilestone.Command(body.done(), seen));
        return whole(number, RestResponse.Status.OK);
    }

    @PUT
    @Path("/{number}/milestones/{node}/waived")
    @Operation(summary = "Waives a node with a reason (C1); done: false on the node takes it back")
    @APIResponse(responseCode = "403", description = "Not the supervision office, nor the head of a leading unit")
    public RestResponse<Whole> waive(
            String number, int node, @RestHeader("If-Match") String match, @NotNull @Valid Waived body) {
        int seen = Versions.seen(match, body.version());
        waive.handle(current.get(), number, node, new WaiveMilestone.Command(body.because(), seen));
        return whole(number, RestResponse.Status.OK);
    }

    @PUT
    @Path("/{number}/part")
    @Operation(summary = "Reports the own unit's part done where several units lead, or takes that back (C4)")
    @APIResponse(responseCode = "403", description = "Not a leading unit")
    public RestResponse<Whole> part(String number, @NotNull @Valid PartDone body) {
        part.handle(current.get(), number, body.done());
        return whole(number, RestResponse.Status.OK);
    }

    private RestResponse<Whole> whole(String number, RestResponse.Status status) {
        return whole(number, today.date(), status);
    }

    private RestResponse<Whole> whole(String number, LocalDate day, RestResponse.Status status) {
        TaskSheet sheet = sheets.read(current.get(), number, day, today.date());
        ResponseBuilder<Whole> answer = ResponseBuilder.<Whole>create(status)
                .entity(Whole.of(sheet))
                .header("ETag", '"' + String.valueOf(sheet.item().version()) + '"');
        return status == RestResponse.Status.CREATED
                ? answer.location(URI.create("/api/tasks/" + number)).build()
                : answer.build();
    }
}
