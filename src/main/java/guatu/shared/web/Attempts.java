package guatu.shared.web;

import guatu.shared.error.RuleViolation;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Does what a form asks for; where a rule is broken, the same form comes again and says where (422). */
@ApplicationScoped
public class Attempts {

    private final Refusals refusals;
    private final Html html;

    Attempts(Refusals refusals, Html html) {
        this.refusals = refusals;
        this.html = html;
    }

    /**
     * @param deed does it, and gives the address to go to
     * @param again the form with what was typed and what is wrong
     */
    public RestResponse<String> of(Supplier<String> deed, Function<FormErrors, TemplateInstance> again) {
        try {
            return Html.goTo(deed.get());
        } catch (RuleViolation broken) {
            return html.again(again.apply(refusals.of(broken)));
        } catch (ConstraintViolationException broken) {
            return html.again(again.apply(refusals.of(broken)));
        }
    }
}
