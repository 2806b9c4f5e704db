package guatu.account;

import guatu.shared.error.RuleViolation;
import java.util.Locale;
import java.util.regex.Pattern;

/** How sign-in names are written: lower case, so that nobody has to remember the shift key. */
final class Usernames {

    /** Not "new", which in /admin/accounts/new is the page of the form. */
    private static final Pattern FORM = Pattern.compile("(?!new$)[a-z0-9][a-z0-9._-]{1,39}");

    private Usernames() {}

    static String plain(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    static String checked(String typed) {
        String plain = plain(typed);
        if (plain.isEmpty()) throw new RuleViolation("required", "username");
        if (!FORM.matcher(plain).matches()) throw new RuleViolation("account_bad_username", "username");
        return plain;
    }
}
