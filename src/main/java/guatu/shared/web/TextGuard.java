package guatu.shared.web;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * Refuses text in addresses and forms that one of the databases cannot keep as it was sent (FAULTS H4): U+0000, half
 * surrogate pairs, and U+FFFD, which is all that the decoder leaves of them and of anything else that is not UTF-8.
 */
class TextGuard {

    @ServerRequestFilter
    @WithFormRead
    public void guard(ContainerRequestContext call, HttpServerRequest request) {
        if (!kept(call.getUriInfo().getPath())) throw new NotFound("address");
        call.getUriInfo().getQueryParameters().forEach((name, values) -> require(name, values));
        FormData form = CurrentRequestManager.get().getFormData();
        if (form == null) return;
        for (String name : form) {
            require(name, List.of());
            for (FormValue value : form.get(name)) require(name, List.of(text(value)));
        }
    }

    private static String text(FormValue value) {
        String text = value.isFileItem() ? value.getFileName() : value.getValue();
        return text == null ? "" : text;
    }

    private static void require(String name, List<String> values) {
        if (!kept(name)) throw new RuleViolation("bad_text", null);
        if (!values.stream().allMatch(TextGuard::kept)) throw new RuleViolation("bad_text", name);
    }

    private static boolean kept(String text) {
        return StorableText.isStorable(text) && text.indexOf('\uFFFD') < 0;
    }
}
