package guatu.shared.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Objects;

/** What the form tags ask: a field's message, its description for screen readers, the chosen option. */
@TemplateExtension(namespace = "form")
class FormsInTemplates {

    private FormsInTemplates() {}

    /** The field's message; empty when nothing is wrong with it. */
    static String wrong(Object errors, String field) {
        return errors instanceof FormErrors all ? all.of(field) : "";
    }

    /** Attributes that tie hint and message to a control: {@code aria-describedby} and {@code aria-invalid}. */
    static RawString described(String id, Object hint, String wrong) {
        String ids = ((hint == null ? "" : id + "-hint ") + (wrong.isEmpty() ? "" : id + "-error")).strip();
        return new RawString((ids.isEmpty() ? "" : " aria-describedby=\"" + ids + "\"")
                + (wrong.isEmpty() ? "" : " aria-invalid=\"true\""));
    }

    /** True when a choice is the chosen one, compared as written. */
    static boolean same(Object choice, Object chosen) {
        return chosen != null && Objects.toString(choice).equals(chosen.toString());
    }
}
