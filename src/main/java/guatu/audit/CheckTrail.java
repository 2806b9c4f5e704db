package guatu.audit;

import guatu.attachment.CheckAttachments;
import guatu.shared.words.Words;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Checks the trail (核验留痕, rule A2) and the contents of attachments from the command line: {@code verify [id hash]}; 1 when
 * either is broken.
 */
@ApplicationScoped
@Unremovable
public class CheckTrail implements QuarkusApplication {

    private final VerifyTrail verify;
    private final CheckAttachments attachments;

    CheckTrail(VerifyTrail verify, CheckAttachments attachments) {
        this.verify = verify;
        this.attachments = attachments;
    }

    @Override
    public int run(String... arguments) {
        AuditEntries.Head noted =
                arguments.length < 3 ? null : new AuditEntries.Head(Long.parseLong(arguments[1]), arguments[2]);
        TrailVerdict verdict = verify.handle(noted);
        System.out.println(said(verdict, Locale.getDefault()));
        CheckAttachments.Verdict contents = attachments.handle();
        System.out.println(said(contents, Locale.getDefault()));
        return verdict.valid() && contents.isWhole() ? 0 : 1;
    }

    static String said(CheckAttachments.Verdict contents, Locale locale) {
        if (contents.isWhole()) return Words.of(locale, "attachment_check_fine", contents.checked());
        String broken = contents.broken().stream()
                .map(one -> Words.of(locale, "attachment_check_" + one.what()) + " " + one.task() + " " + one.name()
                        + " " + one.sha256())
                .collect(Collectors.joining("\n"));
        return Words.of(
                        locale,
                        "attachment_check_broken",
                        contents.checked(),
                        contents.broken().size()) + "\n" + broken;
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
