package guatu.account;

import guatu.shared.error.RuleViolation;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a password must be, and how it is kept. */
@Singleton
class Passwords {

    private static final int SHORTEST = 10;
    /** Bcrypt reads no further, so a longer one would be weaker than it looks. */
    private static final int MOST_BYTES = 72;

    private static final int DEMO_COST = 5;

    private final int cost;
    private final Set<String> common = common();
    private final String nobody;

    Passwords(
            @ConfigProperty(name = "guatu.password.cost", defaultValue = "12") int cost,
            @ConfigProperty(name = "guatu.demo", defaultValue = "false") boolean demo) {
        // The demo's password stands on the sign-in page; hashing it hard would only slow the first start.
        this.cost = demo ? Math.min(cost, DEMO_COST) : cost;
        this.nobody = BcryptUtil.bcryptHash("nobody", this.cost);
    }

    /** The hash of a password that holds the rules; the field is named where it does not. */
    String hash(String password, String username, String field) {
        String given = password == null ? "" : password;
        if (given.codePointCount(0, given.length()) < SHORTEST)
            throw new RuleViolation("password_short", field, SHORTEST);
        if (bytes(given) > MOST_BYTES) throw new RuleViolation("password_long", field, MOST_BYTES);
        String plain = given.toLowerCase(Locale.ROOT);
        if (common.contains(plain) || monotonous(plain)) throw new RuleViolation("password_common", field);
        if (plain.equals(Usernames.plain(username))) throw new RuleViolation("password_is_name", field);
        return BcryptUtil.bcryptHash(given, cost);
    }

    /** Takes the same time whether or not there is a hash to compare with. */
    boolean matches(String password, String hash) {
        String given = password == null || bytes(password) > MOST_BYTES ? "" : password;
        boolean same = BcryptUtil.matches(given, hash == null ? nobody : hash);
        return same && hash != null && !given.isEmpty();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean monotonous(String text) {
        return text.chars().distinct().count() < 4;
    }

    private static Set<String> common() {
        var stream = Passwords.class.getResourceAsStream("/account/common-passwords.txt");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
