package guatu.exchange.forms;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/** Lets the print area of a form grow with its rows. */
final class PrintAreas {

    private PrintAreas() {}

    /** The area, where it reaches down to the rows that have moved, ends so many rows lower. */
    static void grow(Sheet sheet, int below, int more) {
        Workbook book = sheet.getWorkbook();
        int index = book.getSheetIndex(sheet);
        String area = book.getPrintArea(index);
        if (area == null || area.contains(",")) return;
        AreaReference was = new AreaReference(area, book.getSpreadsheetVersion());
        CellReference last = was.getLastCell();
        if (last.getRow() < below - 1) return;
        CellReference top = was.getFirstCell();
        book.setPrintArea(index, top.getCol(), last.getCol(), top.getRow(), last.getRow() + more);
    }
}
