package guatu.instruction;

import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import java.util.List;
import java.util.Map;

/**
 * A form about an instruction that was not taken: the same form again.
 *
 * @param title of the task
 * @param about the instruction to be answered; null where a new one is given
 * @param records the reader writes it down for a leader (代录)
 * @param units those with a part in the task, to choose from
 * @param typed what was typed, by field
 */
public record InstructionForm(
        String number,
        String title,
        InstructionLine about,
        boolean records,
        List<Choice> units,
        Map<String, String> typed,
        FormErrors errors) {

    /** The end of the word for what is done. */
    public String deed() {
        if (about != null) return "answer";
        return records ? "record" : "give";
    }

    /** Where the form stood. */
    public String back() {
        return "/tasks/" + number + "#instructions";
    }
}
