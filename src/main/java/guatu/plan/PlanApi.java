package guatu.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guatu.organisation.CurrentActor;
import guatu.shared.web.Versions;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Plans as JSON. */
@Path("/api/plans")
@Authenticated
@Tag(name = "Plans", description = "Plans, with their periods, cadence and light rules.")
class PlanApi {

    private final CurrentActor current;
    private final PlanBoards boards;
    private final LightPresets presets;
    private final OpenPlan open;
    private final ChangePlan change;

    PlanApi(CurrentActor current, PlanBoards boards, LightPresets presets, OpenPlan open, ChangePlan change) {
        this.current = current;
        this.boards = boards;
        this.presets = presets;
        this.open = open;
        this.change = change;
    }

    /** A plan with its facts at the top level. */
    record Whole(String code, @JsonUnwrapped PlanFacts facts, List<String> sections, int version) {
        static Whole of(PlanBoard board) {
            return new Whole(board.code(), board.facts(), board.sections(), board.version());
        }
    }

    @GET
    @Operation(summary = "Lists the plans, newest year first")
    public List<Whole> list() {
        return boards.all().stream().map(Whole::of).toList();
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Reads one plan")
    @APIResponse(responseCode = "404", description = "No such plan")
    public RestResponse<Whole> one(String code) {
        return whole(code, RestResponse.Status.OK);
    }

    @POST
    @Operation(summary = "Opens a plan; without a code it gets a free one, such as P2022A")
    @APIResponse(responseCode = "201", description = "The new plan")
    @APIResponse(responseCode = "409", description = "The code is taken")
    public RestResponse<Whole> create(@NotNull @Valid PlanBody body) {
        String code =
                open.handle(current.get(), new OpenPlan.Command(body.code(), presets.lit(body.asNew(), body.lights())));
        return whole(code, RestResponse.Status.CREATED);
    }

    @PATCH
    @Path("/{code}")
    @Operation(summary = "Changes a plan; what is left out stays. The version goes in If-Match or in the body")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    public RestResponse<Whole> change(
            String code, @RestHeader("If-Match") String match, @NotNull @Valid PlanBody body) {
        PlanFacts facts = presets.lit(body.over(boards.one(code).facts()), body.lights());
        change.handle(current.get(), code, new ChangePlan.Command(facts, Versions.seen(match, body.version())));
        return whole(code, RestResponse.Status.OK);
    }

    private RestResponse<Whole> whole(String code, RestResponse.Status status) {
        PlanBoard board = boards.one(code);
        ResponseBuilder<Whole> answer = ResponseBuilder.<Whole>create(status)
                .entity(Whole.of(board))
                .header("ETag", '"' + String.valueOf(board.version()) + '"');
        return status == RestResponse.Status.CREATED
                ? answer.location(URI.create("/api/plans/" + code)).build()
                : answer.build();
    }
}
