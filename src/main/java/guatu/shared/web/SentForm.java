package guatu.shared.web;

import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The fields of the form that the request at hand has sent, where their names are not known before. */
public final class SentForm {

    private SentForm() {}

    /** The first value of every field, by name; files are left out. */
    public static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        var form = CurrentRequestManager.get().getFormData();
        if (form == null) return fields;
        for (String name : form) {
            var field = form.getFirst(name);
            if (!field.isFileItem()) fields.put(name, field.getValue());
        }
        return fields;
    }
}
