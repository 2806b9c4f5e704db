package guatu.exchange;

import guatu.calendar.OfficeCalendar;
import guatu.exchange.profile.KnownShapes;
import guatu.exchange.profile.Shape;
import guatu.exchange.reading.Correction;
import guatu.exchange.reading.LedgerReader;
import guatu.exchange.reading.Look;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.ReadingOptions;
import guatu.exchange.reading.Skipped;
import guatu.exchange.source.UnreadableWorkbook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Where workbooks are read, one after the other: each takes many times its size in memory. */
@ApplicationScoped
class ReadingRoom {

    private final OfficeCalendar calendar;
    private final KnownShapes shapes;
    private final Semaphore turn = new Semaphore(1, true);

    ReadingRoom(OfficeCalendar calendar, KnownShapes shapes) {
        this.calendar = calendar;
        this.shapes = shapes;
    }

    /** What was read, how it looked, what was said about it, and the profile that said it, or null. */
    record Outcome(
            Reading reading, Look look, String shape, List<Correction> corrections, KnownShapes.Profile profile) {}

    /** Reads a workbook for the first time, by the profile of its shape where there is one. */
    Outcome first(Supplier<byte[]> file, String fileName, Integer planYear, Look look) throws UnreadableWorkbook {
        Outcome read = glance(file, fileName, planYear, look);
        if (read.reading().plans().isEmpty()) throw new UnreadableWorkbook(UnreadableWorkbook.NO_LEDGER);
        return read;
    }

    /** The same for somebody who can point at the header: no ledger found is a reading of nothing, unless all is empty. */
    Outcome glance(Supplier<byte[]> file, String fileName, Integer planYear, Look look) throws UnreadableWorkbook {
        Outcome read = read(file, fileName, planYear, look);
        boolean hides = read.reading().skipped().stream().anyMatch(Skipped::hidesSheet);
        boolean bare = look.sheets().stream().allMatch(sheet -> sheet.rows() < 2);
        if (read.reading().plans().isEmpty() && bare && !hides)
            throw new UnreadableWorkbook(UnreadableWorkbook.NO_LEDGER);
        return read;
    }

    private Outcome read(Supplier<byte[]> file, String fileName, Integer planYear, Look look)
            throws UnreadableWorkbook {
        return inTurn(() -> {
            byte[] bytes = file.get();
            var upload = new WorkbookImport.Upload(fileName, null, planYear);
            Reading plain = read(bytes, upload, List.of(), look);
            String shape = Shape.of(look.sheets());
            Optional<KnownShapes.Profile> known = shapes.find(shape);
            var plainly = new Outcome(plain, look, shape, List.of(), null);
            if (known.isPresent()) return byProfile(bytes, upload, known.get(), plainly);
            return plain.plans().isEmpty() ? pointedAt(bytes, upload, plainly) : plainly;
        });
    }

    /** A header that was pointed at once is found again by its words. */
    private Outcome pointedAt(byte[] bytes, WorkbookImport.Upload upload, Outcome plainly) {
        return shapes.pointedAt().stream()
                .map(profile -> byProfile(bytes, upload, profile, plainly))
                .filter(read -> read != plainly)
                .findFirst()
                .orElse(plainly);
    }

    private Outcome byProfile(
            byte[] bytes, WorkbookImport.Upload upload, KnownShapes.Profile profile, Outcome plainly) {
        var look = new Look();
        try {
            Reading reading = read(bytes, upload, profile.corrections(), look);
            if (reading.plans().isEmpty()) return plainly;
            String shape = plainly.shape() == null ? Shape.of(look.sheets()) : plainly.shape();
            return new Outcome(reading, look, shape, profile.corrections(), profile);
        } catch (UnreadableWorkbook doesNotFit) {
            return plainly;
        }
    }

    Outcome again(byte[] bytes, WorkbookImport.Upload upload, List<Correction> corrections) throws UnreadableWorkbook {
        var look = new Look();
        return inTurn(() -> new Outcome(read(bytes, upload, corrections, look), look, null, corrections, null));
    }

    private Reading read(byte[] bytes, WorkbookImport.Upload upload, List<Correction> corrections, Look look)
            throws UnreadableWorkbook {
        var options = new ReadingOptions(upload.planYear(), calendar.days());
        return LedgerReader.glance(bytes, upload.fileName(), options, corrections, look);
    }

    private interface Work {
        Outcome done() throws UnreadableWorkbook;
    }

    private Outcome inTurn(Work work) throws UnreadableWorkbook {
        turn.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            turn.release();
        }
    }
}
