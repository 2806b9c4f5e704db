package guatu.exchange;

import guatu.organisation.Actor;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps an uploaded workbook before it is read, and forgets those whose time is over. */
@ApplicationScoped
class KeepSource {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ImportSources sources;
    private final Today today;
    private final int days;

    KeepSource(
            ImportSources sources,
            Today today,
            @ConfigProperty(name = "guatu.import.keep-days", defaultValue = "30") int days) {
        this.sources = sources;
        this.today = today;
        this.days = days;
    }

    /** Returns the id that the import will have. */
    @Transactional
    public String handle(Actor actor, ReadWorkbook.Command command, byte[] bytes) {
        sources.forgetCommittedBefore(today.instant().minus(Duration.ofDays(days)));
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        var upload = new WorkbookImport.Upload(Fit.name(command.fileName()), hash(bytes), command.planYear());
        var source = new ImportSource(
                HexFormat.of().formatHex(id), upload, "[]", today.instant(), Fit.cut(actor.name(), 100));
        source.heard(today.wall());
        sources.keep(source, bytes);
        return source.id();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
