package guatu.shared.web;

import guatu.shared.error.RuleViolation;
import guatu.shared.words.Dates;
import guatu.shared.words.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** The sentence of a broken rule; an argument that begins with @ is itself the key of a word, a list is
     * named item by item. */
    public static String words(RuleViolation violation, Locale locale) {
        Object[] args = violation.args().stream().map(arg -> said(arg, locale)).toArray();
        return Words.of(locale, "error_" + violation.code(), args);
    }

    private static Object said(Object arg, Locale locale) {
        if (arg instanceof String text && text.startsWith("@")) return Words.of(locale, "shared_" + text.substring(1));
        if (arg instanceof LocalDate day) return Dates.dated(day, locale);
        if (arg instanceof Collection<?> names)
            return names.stream().map(String::valueOf).collect(Collectors.joining(Words.of(locale, "shared_comma")));
        return arg;
    }
}
