package guatu.exchange.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads any ledger workbook (台账) into plans and tasks, with every doubt at its cell (rules I1, I2, I4). */
public final class LedgerReader {

    private LedgerReader() {}

    /**
     * @param fileName as uploaded; only a year in it is of use, may be null
     * @throws UnreadableWorkbook when the file is none, is locked or hostile, or holds no ledger
     */
    public static Reading read(byte[] file, String fileName, ReadingOptions options) throws UnreadableWorkbook {
        try (Workbook workbook = GuardedWorkbook.open(file)) {
            return read(workbook, fileName, options);
        } catch (IOException broken) {
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }

    private static Reading read(Workbook workbook, String fileName, ReadingOptions options) throws UnreadableWorkbook {
        var plans = new ArrayList<PlanReading>();
        var skipped = new ArrayList<Skipped>();
        Map<String, List<Doubt>> doubts = new HashMap<>();
        var all = new ArrayList<Doubt>();
        Integer fileYear = fileName == null ? null : PlanYear.inName(fileName);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String name = workbook.getSheetName(i);
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                skipped.add(new Skipped(name, 0, DoubtCode.HIDDEN_SHEET));
                continue;
            }
            var doubted = new ArrayList<Doubt>();
            var passed = new ArrayList<Skipped>();
            List<PlanReading> found = sheet(workbook.getSheetAt(i), options, fileYear, doubted, passed);
            plans.addAll(found);
            skipped.addAll(passed);
            doubts.put(name, doubted);
        }
        List<PlanReading> copies = OldCopies.among(plans);
        copies.forEach(copy -> skipped.add(new Skipped(copy.sheet(), 0, DoubtCode.OLD_COPY)));
        plans.removeIf(plan -> copies.stream().anyMatch(copy -> copy == plan));
        if (plans.isEmpty()) throw new UnreadableWorkbook(UnreadableWorkbook.NO_LEDGER);
        var sheets = plans.stream().map(PlanReading::sheet).collect(Collectors.toSet());
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (sheets.contains(workbook.getSheetName(i))) all.addAll(doubts.get(workbook.getSheetName(i)));
        }
        return new Reading(PlanTitles.settle(plans), all, skipped);
    }

    private static List<PlanReading> sheet(
            Sheet sheet, ReadingOptions options, Integer fileYear, List<Doubt> doubts, List<Skipped> skipped) {
        Grid grid = Grid.of(sheet, skipped);
        if (grid.rows() == 0) {
            skipped.add(new Skipped(sheet.getSheetName(), 0, DoubtCode.EMPTY_SHEET));
            return List.of();
        }
        var found = new ArrayList<>(new SheetReader(grid, options, fileYear, doubts, skipped).read());
        found.removeIf(plan -> plan.tasks().isEmpty());
        if (found.isEmpty()) {
            skipped.clear();
            skipped.add(new Skipped(sheet.getSheetName(), 0, DoubtCode.NO_TABLE));
        }
        return found;
    }
}
