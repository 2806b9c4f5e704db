package guatu.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that shows a one-time password, the only time it is shown. */
@CheckedTemplate(basePath = "account")
final class OncePassword {

    private OncePassword() {}

    static native TemplateInstance once(String username, String password);
}
