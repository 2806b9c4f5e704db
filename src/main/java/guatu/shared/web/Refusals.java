package guatu.shared.web;

import guatu.shared.error.RuleViolation;
import guatu.shared.words.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;

/** Says in the reader's words, beside the right field, why a form was not taken. */
@ApplicationScoped
public class Refusals {

    private final CurrentLanguage language;

    Refusals(CurrentLanguage language) {
        this.language = language;
    }

    public FormErrors of(RuleViolation violation) {
        return FormErrors.of(violation, language);
    }

    public FormErrors of(ConstraintViolationException violations) {
        return Violations.errors(violations.getConstraintViolations(), language);
    }

    /** The sentence of a broken rule; an argument that begins with @ is itself the key of a word. */
    public static String words(RuleViolation violation, Locale locale) {
        Object[] args = violation.args().stream()
                .map(arg -> arg instanceof String text && text.startsWith("@")
                        ? Words.of(locale, "shared_" + text.substring(1))
                        : arg)
                .toArray();
        return Words.of(locale, "error_" + violation.code(), args);
    }
}
