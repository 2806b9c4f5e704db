package guatu.instruction;

import guatu.organisation.Actor;
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

/** Leaders' instructions as JSON. */
@Path("/api/tasks/{number}/instructions")
@Authenticated
@Tag(name = "Instructions", description = "What leaders write on a task, and what units answer (rules N1, N2).")
class InstructionApi {

    private final CurrentActor current;
    private final Today today;
    private final Tasks tasks;
    private final Instructions instructions;
    private final GiveInstruction give;
    private final AnswerInstruction answer;

    InstructionApi(
            CurrentActor current,
            Today today,
            Tasks tasks,
            Instructions instructions,
            GiveInstruction give,
            AnswerInstruction answer) {
        this.current = current;
        this.today = today;
        this.tasks = tasks;
        this.instructions = instructions;
        this.give = give;
        this.answer = answer;
    }

    @GET
    @Operation(summary = "Reads the instructions on a task, newest first")
    public List<InstructionLine> list(String number) {
        Actor actor = current.get();
        tasks.visibleTo(actor, number);
        return instructions.ofTask(actor, number, today.date()).stream()
                .map(InstructionSeen::line)
                .toList();
    }

    @POST
    @Operation(
            summary = "Gives an instruction; the same words on one day are one",
            description = "A supervisor records one for a leader, whose name or title is then needed in leader.")
    @APIResponse(responseCode = "201", description = "Given")
    @APIResponse(responseCode = "200", description = "Had been given before; the same id")
    @APIResponse(responseCode = "403", description = "Neither a leader nor the supervision office")
    @APIResponse(responseCode = "422", description = "Without words, to a unit without a part, or answer by a past day")
    public RestResponse<GiveInstruction.Given> give(String number, @NotNull @Valid GiveInstruction.Command body) {
        GiveInstruction.Given given = give.handle(current.get(), number, body);
        return RestResponse.status(given.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED, given);
    }

    @POST
    @Path("/{id}/answers")
    @Operation(summary = "Answers an instruction for the own unit; the same words twice are one answer")
    @APIResponse(responseCode = "200", description = "The instruction with its answers")
    @APIResponse(responseCode = "403", description = "Not a unit that it is addressed to")
    public InstructionLine answer(String number, long id, @NotNull @Valid AnswerInstruction.Command body) {
        return answer.handle(current.get(), number, id, body);
    }
}
