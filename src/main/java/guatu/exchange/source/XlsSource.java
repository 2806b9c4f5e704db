package guatu.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads the old binary .xls through POI; formulas are never evaluated, their stored values count. */
final class XlsSource {

    private static final int LARGEST = 20_000_000;

    private final NumberCells numbers = new NumberCells(false);
    private final Predicate<String> unhide;

    XlsSource(Predicate<String> unhide) {
        this.unhide = unhide;
    }

    List<SourceSheet> sheets(byte[] file) throws IOException, UnreadableWorkbook {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            requireOpen(files, file.length);
            try (var workbook = new HSSFWorkbook(files)) {
                var sheets = new ArrayList<SourceSheet>();
                for (int i = 0; i < workbook.getNumberOfSheets(); i++)
                    sheets.add(
                            sheet(workbook.getSheetAt(i), workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE));
                return sheets;
            }
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableWorkbook(UnreadableWorkbook.ENCRYPTED);
        }
    }

    /** Refuses what is locked, no workbook, or too large. */
    static void requireOpen(POIFSFileSystem files, int size) throws UnreadableWorkbook {
        Set<String> names = files.getRoot().getEntryNames();
        if (names.contains("EncryptedPackage")) throw new UnreadableWorkbook(UnreadableWorkbook.ENCRYPTED);
        if (!names.contains("Workbook") && !names.contains("Book"))
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        if (size > LARGEST) throw new UnreadableWorkbook(UnreadableWorkbook.TOO_LARGE, LARGEST / 1_000_000 + " MB");
    }

    private SourceSheet sheet(Sheet from, boolean hidden) throws UnreadableWorkbook {
        var sheet = new SourceSheet(from.getSheetName(), hidden);
        if (hidden && !unhide.test(sheet.name())) return sheet;
        for (Row row : from) {
            if (row.getZeroHeight()) sheet.hideRow(row.getRowNum());
            for (var cell : row) sheet.put(row.getRowNum(), cell.getColumnIndex(), cell(cell));
        }
        for (int column = 0; column < 256; column++) if (from.isColumnHidden(column)) sheet.hideColumns(column, column);
        from.getMergedRegions()
                .forEach(range -> sheet.merge(
                        range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
        return sheet;
    }

    private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        var style = cell.getCellStyle();
        return switch (type) {
            case STRING -> Cell.of(cell.getStringCellValue());
            case NUMERIC -> numbers.of(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
            case BOOLEAN -> Cell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            default -> Cell.EMPTY;
        };
    }
}
