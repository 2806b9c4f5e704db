package guatu.exchange;

import guatu.exchange.reading.Reading;
import guatu.organisation.Actor;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Puts a reading into the store, apart from the long work of reading. */
@ApplicationScoped
class KeepReading {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WorkbookImports imports;
    private final ReadingText text;
    private final Today today;

    KeepReading(WorkbookImports imports, ReadingText text, Today today) {
        this.imports = imports;
        this.text = text;
        this.today = today;
    }

    @Transactional
    public String handle(Actor actor, WorkbookImport.Upload upload, Reading reading) {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        WorkbookImport kept = new WorkbookImport(
                HexFormat.of().formatHex(id),
                upload,
                text.of(reading),
                reading.taskCount(),
                today.instant(),
                Fit.cut(actor.name(), 100));
        imports.persist(kept);
        return kept.id();
    }
}
