package guatu.problem;

import guatu.shared.web.FormErrors;
import java.time.LocalDate;
import java.util.Map;

/**
 * A form about a problem or a check that was not taken: the same form again.
 *
 * @param deed which form: raise, answer, resolve or check
 * @param title of the task
 * @param about the problem's words and its id; null where the form makes a new one
 * @param queue the form stood in the queue of the problems
 * @param typed what was typed, by field
 */
public record ProblemForm(
        String deed,
        String number,
        String title,
        ProblemLine about,
        boolean queue,
        LocalDate day,
        Map<String, String> typed,
        FormErrors errors) {

    /** Where the form stood. */
    public String back() {
        return queue ? "/problems" : "/tasks/" + number + "#problems";
    }
}
