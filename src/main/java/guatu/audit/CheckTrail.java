package guatu.audit;

import guatu.shared.words.Words;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Checks the trail from the command line (核验留痕, rule A2): {@code verify [id hash]}; 1 when it is broken. */
@ApplicationScoped
@Unremovable
public class CheckTrail implements QuarkusApplication {

    private final VerifyTrail verify;

    CheckTrail(VerifyTrail verify) {
        this.verify = verify;
    }

    @Override
    public int run(String... arguments) {
        AuditEntries.Head noted =
                arguments.length < 3 ? null : new AuditEntries.Head(Long.parseLong(arguments[1]), arguments[2]);
        TrailVerdict verdict = verify.handle(noted);
        System.out.println(said(verdict, Locale.getDefault()));
        return verdict.valid() ? 0 : 1;
    }

    static String said(TrailVerdict verdict, Locale locale) {
        if (!verdict.valid())
            return Words.of(locale, "audit_broken", String.valueOf(verdict.firstBroken())) + " "
                    + Words.of(locale, "audit_broken_" + verdict.reason());
        return Words.of(locale, "audit_valid", verdict.checked()) + "\n"
                + Words.of(
                        locale,
                        "audit_head",
                        String.valueOf(verdict.head().id()),
                        verdict.head().hash());
    }
}
