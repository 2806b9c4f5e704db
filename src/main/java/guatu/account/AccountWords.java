package guatu.account;

import guatu.organisation.Role;
import guatu.shared.words.Words;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** {@code {account:role(role)}} names a role in the reader's language. */
@TemplateExtension(namespace = "account")
class AccountWords {

    private AccountWords() {}

    static String role(Role role, @TemplateAttribute("locale") Object locale) {
        return Words.of((Locale) locale, "account_role_" + role);
    }
}
