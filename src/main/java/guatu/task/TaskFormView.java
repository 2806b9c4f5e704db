package guatu.task;

import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import java.util.List;

/**
 * The form of a task: what was typed, what is wrong, what there is to choose.
 *
 * @param number the task's number; null on a new one
 * @param draft true while the promise may still be written (rule D4)
 * @param theirs what stands in the ledger now, when somebody was faster; else null
 */
public record TaskFormView(
        String number,
        boolean draft,
        TaskForm.Typed typed,
        TaskForm.Typed theirs,
        FormErrors errors,
        List<Choice> plans,
        List<Choice> precisions,
        List<String> units) {

    public String action() {
        return number == null ? "/tasks" : "/tasks/" + number + "/edit";
    }
}
