package guatu.shared.web;

import guatu.shared.words.Words;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Bean Validation's findings in the office's words, field by field. */
public final class Violations {

    private static final Map<String, String> WORDS = Map.of(
            "NotNull", "error_required",
            "NotBlank", "error_required",
            "NotEmpty", "error_required",
            "Size", "error_too_long",
            "Min", "error_too_small",
            "Max", "error_too_large",
            "Pattern", "error_bad_form");

    private Violations() {}

    static List<Problem.FieldError> of(ConstraintViolationException e, Locale locale) {
        return e.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(field(violation), message(violation, locale)))
                .sorted(java.util.Comparator.comparing(Problem.FieldError::field))
                .toList();
    }

    /** For a form record that a page has validated itself. */
    public static FormErrors errors(Collection<? extends ConstraintViolation<?>> violations, CurrentLanguage language) {
        FormErrors errors = FormErrors.NONE;
        for (ConstraintViolation<?> violation : violations)
            errors = errors.and(field(violation), message(violation, language.get()));
        return errors;
    }

    private static String message(ConstraintViolation<?> violation, Locale locale) {
        String template = violation.getMessageTemplate();
        if (Words.has(locale, template)) return Words.of(locale, template);
        var constraint = violation.getConstraintDescriptor();
        String key = WORDS.get(constraint.getAnnotation().annotationType().getSimpleName());
        if (key == null || !template.startsWith("{")) return violation.getMessage();
        Map<String, Object> attributes = constraint.getAttributes();
        Object limit = attributes.getOrDefault("max", attributes.get("value"));
        return Words.of(locale, key, limit);
    }

    /** The name as the form or the JSON spells it: without the method's and the argument's. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .toList();
        boolean inside = nodes.size() > 1 && nodes.get(0).getKind() == ElementKind.PARAMETER;
        return nodes.subList(inside ? 1 : 0, nodes.size()).stream()
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
