package guatu.shared.web;

import guatu.shared.error.RuleViolation;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, field by field, in the reader's words; the empty name stands for the whole form. */
public record FormErrors(Map<String, String> byField) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public static FormErrors of(String field, String message) {
        return new FormErrors(Map.of(field == null ? "" : field, message));
    }

    /** What a broken rule says of the field that it blames. */
    public static FormErrors of(RuleViolation broken, CurrentLanguage language) {
        return of(broken.field(), Refusals.words(broken, language.get()));
    }

    public FormErrors and(String field, String message) {
        Map<String, String> all = new LinkedHashMap<>(byField);
        all.put(field == null ? "" : field, message);
        return new FormErrors(all);
    }

    /** The same, with what is wrong with an item of a list said of the list, which is one field of the form. */
    public FormErrors listed(String field) {
        Map<String, String> all = new LinkedHashMap<>();
        byField.forEach((name, message) -> all.putIfAbsent(name.startsWith(field + "[") ? field : name, message));
        return new FormErrors(all);
    }

    /** The message of a field; empty when there is none. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public boolean any() {
        return !byField.isEmpty();
    }
}
