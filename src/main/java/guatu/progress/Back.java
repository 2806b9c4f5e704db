package guatu.progress;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;

/** How many reporting periods before the present one are asked for. */
final class Back {

    static final int MOST = 12;

    private Back() {}

    static int of(String text) {
        Integer back = Typed.number("back", text);
        if (back == null) return 0;
        if (back < 0 || back > MOST) throw new RuleViolation("out_of_range", "back", 0, MOST);
        return back;
    }
}
