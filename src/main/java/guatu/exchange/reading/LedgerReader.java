package guatu.exchange.reading;

import guatu.exchange.source.SourceBook;
import guatu.exchange.source.SourceSheet;
import guatu.exchange.source.UnreadableWorkbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads any ledger workbook (台账) into plans and tasks, with every doubt at its cell (rules I1, I2, I4). */
public final class LedgerReader {

    private LedgerReader() {}

    /**
     * @param fileName as uploaded; only a year in it is of use, may be null
     * @throws UnreadableWorkbook when the file is none, is locked or hostile, or holds no ledger
     */
    public static Reading read(byte[] file, String fileName, ReadingOptions options) throws UnreadableWorkbook {
        return read(file, fileName, options, List.of(), new Look());
    }

    /**
     * Reads it once more, or for the first time, with what people have said about it.
     *
     * @param look is told what every row and column was taken for, and how far the reading has come
     */
    public static Reading read(
            byte[] file, String fileName, ReadingOptions options, List<Correction> corrections, Look look)
            throws UnreadableWorkbook {
        Reading read = glance(file, fileName, options, corrections, look);
        if (read.plans().isEmpty()) throw new UnreadableWorkbook(UnreadableWorkbook.NO_LEDGER);
        return read;
    }

    /** The same of a workbook in which no ledger may be found: then nothing is read, and it may still be looked at. */
    public static Reading glance(
            byte[] file, String fileName, ReadingOptions options, List<Correction> corrections, Look look)
            throws UnreadableWorkbook {
        SourceBook book = SourceBook.of(file, fileName, sheet -> new Hints(sheet, corrections).readsSheet());
        Reading read = read(book, fileName, options, corrections, look);
        return corrections.isEmpty() ? read : new Amendments(corrections).apply(read);
    }

    private static Reading read(
            SourceBook book, String fileName, ReadingOptions options, List<Correction> corrections, Look look)
            throws UnreadableWorkbook {
        look.opened(book.sheets().size());
        var plans = new ArrayList<PlanReading>();
        var skipped = new ArrayList<Skipped>();
        Map<String, List<Doubt>> doubts = new HashMap<>();
        var all = new ArrayList<Doubt>();
        BookYear years = BookYear.of(fileName, book);
        for (SourceSheet sheet : book.sheets()) {
            String name = sheet.name();
            var hints = new Hints(name, corrections);
            look.begin(name);
            if (hints.skipsSheet() || sheet.isHidden() && !hints.readsSheet()) {
                skipped.add(new Skipped(name, 0, hints.skipsSheet() ? DoubtCode.BY_HAND : DoubtCode.HIDDEN_SHEET));
                continue;
            }
            var doubted = new ArrayList<Doubt>();
            var passed = new ArrayList<Skipped>();
            List<PlanReading> found = sheet(sheet, hints, look, options, years, doubted, passed);
            plans.addAll(found);
            skipped.addAll(passed);
            doubts.put(name, doubted);
        }
        List<PlanReading> copies = OldCopies.among(plans);
        copies.removeIf(copy -> new Hints(copy.sheet(), corrections).readsSheet());
        copies.forEach(copy -> skipped.add(new Skipped(copy.sheet(), 0, DoubtCode.OLD_COPY)));
        plans.removeIf(plan -> copies.stream().anyMatch(copy -> copy == plan));
        var sheets = plans.stream().map(PlanReading::sheet).collect(Collectors.toSet());
        for (SourceSheet sheet : book.sheets()) if (sheets.contains(sheet.name())) all.addAll(doubts.get(sheet.name()));
        return new Reading(PlanTitles.settle(plans), all, skipped);
    }

    private static List<PlanReading> sheet(
            SourceSheet sheet,
            Hints hints,
            Look look,
            ReadingOptions options,
            BookYear years,
            List<Doubt> doubts,
            List<Skipped> skipped)
            throws UnreadableWorkbook {
        Grid grid = Grid.of(sheet, hints, skipped).lookedAt(look, skipped);
        if (grid.rows() == 0) {
            skipped.add(new Skipped(sheet.name(), 0, DoubtCode.EMPTY_SHEET));
            return List.of();
        }
        var found = new ArrayList<>(new SheetReader(grid, options, years, doubts, skipped).read());
        found.removeIf(plan -> plan.tasks().isEmpty());
        if (found.isEmpty()) {
            skipped.clear();
            skipped.add(new Skipped(sheet.name(), 0, DoubtCode.NO_TABLE));
        }
        return found;
    }
}
