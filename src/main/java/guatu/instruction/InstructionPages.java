package guatu.instruction;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Attempts;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Instructing and answering from a task's page. */
@Path("/tasks/{number}/instructions")
@Authenticated
class InstructionPages {

    private final CurrentActor current;
    private final GiveInstruction give;
    private final AnswerInstruction answer;
    private final InstructionForms forms;
    private final Attempts attempts;

    InstructionPages(
            CurrentActor current,
            GiveInstruction give,
            AnswerInstruction answer,
            InstructionForms forms,
            Attempts attempts) {
        this.current = current;
        this.give = give;
        this.answer = answer;
        this.forms = forms;
        this.attempts = attempts;
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance again(InstructionForm form);
    }

    @POST
    public RestResponse<String> give(
            String number,
            @RestForm String text,
            @RestForm String to,
            @RestForm String answerBy,
            @RestForm String leader) {
        Map<String, String> typed =
                Map.of("text", kept(text), "to", kept(to), "answerBy", kept(answerBy), "leader", kept(leader));
        return attempts.of(
                () -> {
                    var said = new GiveInstruction.Command(text, to, Typed.date("answerBy", answerBy), leader);
                    give.handle(current.get(), number, said);
                    return "/tasks/" + number + "?done=instructed#instructions";
                },
                errors -> Templates.again(forms.give(number, typed, errors)));
    }

    @POST
    @Path("/{id}/answers")
    public RestResponse<String> answer(String number, long id, @RestForm String text) {
        return attempts.of(
                () -> {
                    answer.handle(current.get(), number, id, new AnswerInstruction.Command(text));
                    return "/tasks/" + number + "?done=answered#instructions";
                },
                errors -> Templates.again(forms.answer(number, id, Map.of("text", kept(text)), errors)));
    }

    private static String kept(String typed) {
        return typed == null ? "" : typed;
    }
}
