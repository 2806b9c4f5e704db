package guatu.exchange;

import guatu.calendar.OfficeCalendar;
import guatu.exchange.reading.LedgerReader;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.ReadingOptions;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.organisation.Actor;
import guatu.task.TaskPolicy;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads an uploaded ledger and keeps what was understood: the dry run of an import (试读), rule I2. */
@ApplicationScoped
public class ReadWorkbook {

    /**
     * @param bytes fetched only when its turn has come
     * @param planYear year of deadlines that name none; null to take it from the workbook
     */
    public record Command(String fileName, long size, Supplier<byte[]> bytes, Integer planYear) {}

    private final TaskPolicy policy;
    private final OfficeCalendar calendar;
    private final KeepReading keep;
    private final long most;
    // A workbook takes many times its size in memory, so they are read one after the other.
    private final Semaphore turn = new Semaphore(1, true);

    ReadWorkbook(
            TaskPolicy policy,
            OfficeCalendar calendar,
            KeepReading keep,
            @ConfigProperty(name = "guatu.import.max-size", defaultValue = "20M") MemorySize most) {
        this.policy = policy;
        this.calendar = calendar;
        this.keep = keep;
        this.most = most.asLongValue();
    }

    /** Returns the id of the import. Throws {@link UnusableFile} when nothing can be read. */
    public String handle(Actor actor, Command command) {
        policy.requireMayMaintain(actor);
        if (command.size() > most) throw UnusableFile.tooLarge(most);
        turn.acquireUninterruptibly();
        try {
            byte[] bytes = command.bytes().get();
            Reading reading = read(bytes, command);
            var upload = new WorkbookImport.Upload(Fit.name(command.fileName()), hash(bytes), command.planYear());
            return keep.handle(actor, upload, reading);
        } finally {
            turn.release();
        }
    }

    private Reading read(byte[] bytes, Command command) {
        try {
            return LedgerReader.read(
                    bytes, command.fileName(), new ReadingOptions(command.planYear(), calendar.days()));
        } catch (UnreadableWorkbook unreadable) {
            throw UnusableFile.of(unreadable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
