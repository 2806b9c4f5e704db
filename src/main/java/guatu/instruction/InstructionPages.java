package guatu.instruction;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Html;
import guatu.shared.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Instructing and answering from a task's page. */
@Path("/tasks/{number}/instructions")
@Authenticated
class InstructionPages {

    private final CurrentActor current;
    private final GiveInstruction give;
    private final AnswerInstruction answer;

    InstructionPages(CurrentActor current, GiveInstruction give, AnswerInstruction answer) {
        this.current = current;
        this.give = give;
        this.answer = answer;
    }

    @POST
    public RestResponse<String> give(
            String number,
            @RestForm String text,
            @RestForm String to,
            @RestForm String answerBy,
            @RestForm String leader) {
        give.handle(
                current.get(), number, new GiveInstruction.Command(text, to, Typed.date("answerBy", answerBy), leader));
        return Html.goTo("/tasks/" + number + "?done=instructed#instructions");
    }

    @POST
    @Path("/{id}/answers")
    public RestResponse<String> answer(String number, long id, @RestForm String text) {
        answer.handle(current.get(), number, id, new AnswerInstruction.Command(text));
        return Html.goTo("/tasks/" + number + "?done=answered#instructions");
    }
}
