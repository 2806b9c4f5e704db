package guatu.exchange.reading;

import guatu.calendar.WorkingDays;
import guatu.exchange.source.UnreadableWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds small ledgers from lines of text: cells part at |, "<" is merged to the left, "^" to the cell above. */
final class Workbooks {

    private final Workbook workbook;

    Workbooks() {
        this(new XSSFWorkbook());
    }

    Workbooks(Workbook workbook) {
        this.workbook = workbook;
    }

    Workbooks sheet(String name, String... lines) {
        Sheet sheet = workbook.createSheet(name);
        String[][] cells = new String[lines.length][];
        for (int r = 0; r < lines.length; r++) {
            cells[r] = lines[r].split("\\|", -1);
            var row = sheet.createRow(r);
            for (int c = 0; c < cells[r].length; c++) {
                String text = cells[r][c].replace("\\n", "\n");
                if (text.isEmpty() || text.equals("<") || text.equals("^")) continue;
                if (text.matches("\\d{1,6}")) row.createCell(c).setCellValue(Integer.parseInt(text));
                else row.createCell(c).setCellValue(text);
            }
        }
        merge(sheet, cells);
        return this;
    }

    private static void merge(Sheet sheet, String[][] cells) {
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                if (is(cells, r, c, "<") || is(cells, r, c, "^")) continue;
                int right = c;
                while (is(cells, r, right + 1, "<")) right++;
                int bottom = r;
                while (is(cells, bottom + 1, c, "^")) bottom++;
                if (right > c || bottom > r) sheet.addMergedRegion(new CellRangeAddress(r, bottom, c, right));
            }
        }
    }

    private static boolean is(String[][] cells, int row, int column, String mark) {
        return row < cells.length && column < cells[row].length && cells[row][column].equals(mark);
    }

    Workbook poi() {
        return workbook;
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read() {
        return read(bytes());
    }

    static Reading read(byte[] file) {
        try {
            return LedgerReader.read(file, "ledger.xlsx", new ReadingOptions(null, WorkingDays.of(Map.of())));
        } catch (UnreadableWorkbook e) {
            throw new AssertionError(e.code(), e);
        }
    }
}
