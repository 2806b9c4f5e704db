package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Forbidden;
import guatu.shared.error.NotFound;
import guatu.shared.time.Today;
import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import guatu.task.TaskSheet;
import guatu.task.TaskSheets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Puts a form about an instruction together again, for those who may fill it in. */
@ApplicationScoped
class InstructionForms {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final Instructions instructions;
    private final InstructionPolicy policy;

    InstructionForms(
            CurrentActor current, Today today, TaskSheets sheets, Instructions instructions, InstructionPolicy policy) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.instructions = instructions;
        this.policy = policy;
    }

    InstructionForm give(String number, Map<String, String> typed, FormErrors errors) {
        Actor actor = current.get();
        TaskSheet sheet = sheets.read(actor, number, today.date());
        policy.requireMayInstruct(actor);
        List<Choice> units =
                sheet.assignments().stream().map(a -> Choice.of(a.unit())).toList();
        return new InstructionForm(number, sheet.item().title(), null, !actor.is(Role.LEADER), units, typed, errors);
    }

    InstructionForm answer(String number, long id, Map<String, String> typed, FormErrors errors) {
        Actor actor = current.get();
        TaskSheet sheet = sheets.read(actor, number, today.date());
        InstructionSeen seen = instructions.ofTask(actor, number, today.date()).stream()
                .filter(each -> each.line().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("instruction"));
        if (!seen.mayAnswer()) throw new Forbidden("instructed_answer");
        return new InstructionForm(number, sheet.item().title(), seen.line(), false, List.of(), typed, errors);
    }
}
