package guatu.exchange.returns;

import guatu.exchange.outgoing.InputColumn;
import guatu.exchange.outgoing.ReturnKey;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Where a returned sheet keeps what: by the hidden codes, wherever the columns have been moved to; by the headings where
 * somebody has deleted the codes.
 *
 * @param first the first row below the headings that bears a key
 */
record ReturnColumns(int key, Map<String, Integer> byCode, int first) {

    private static final int DEEPEST = 200;
    private static final int HEADINGS = 4;

    /** Null where no row of the sheet bears a key. */
    static ReturnColumns of(Sheet sheet, DataFormatter formatter) {
        for (Row row : sheet) {
            if (row.getRowNum() > DEEPEST) return null;
            for (Cell cell : row) {
                if (!ReturnKey.looksLike(formatter.formatCellValue(cell))) continue;
                Map<String, Integer> codes = codes(sheet, row.getRowNum(), cell.getColumnIndex(), formatter);
                return new ReturnColumns(cell.getColumnIndex(), codes, row.getRowNum());
            }
        }
        return null;
    }

    private static Map<String, Integer> codes(Sheet sheet, int first, int key, DataFormatter formatter) {
        for (int at = first - 1; at >= 0; at--) {
            Row row = sheet.getRow(at);
            if (row == null || !formatter.formatCellValue(row.getCell(key)).equals(ReturnKey.COLUMN)) continue;
            Map<String, Integer> codes = new HashMap<>();
            for (Cell cell : row) codes.putIfAbsent(formatter.formatCellValue(cell), cell.getColumnIndex());
            return codes;
        }
        return byHeadings(sheet, first, formatter);
    }

    private static Map<String, Integer> byHeadings(Sheet sheet, int first, DataFormatter formatter) {
        Map<String, Integer> codes = new HashMap<>();
        for (int at = first - 1; at >= Math.max(0, first - HEADINGS); at--) {
            if (sheet.getRow(at) == null) continue;
            for (Cell cell : sheet.getRow(at)) {
                String heading = formatter.formatCellValue(cell).replaceAll("\\s", "");
                for (InputColumn input : InputColumn.values())
                    if (heading.equals(input.heading())) codes.putIfAbsent(input.code(), cell.getColumnIndex());
            }
        }
        return codes;
    }

    Integer of(InputColumn input) {
        return byCode.get(input.code());
    }
}
