package guatu.exchange.forms;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/** Lets the print area of a form grow with its rows; one that reaches past them is moved along with what it holds. */
final class PrintAreas {

    private PrintAreas() {}

    /** The area, where there is one, ends at this row at the earliest. */
    static void reach(Sheet sheet, int row) {
        Workbook book = sheet.getWorkbook();
        int index = book.getSheetIndex(sheet);
        String area = book.getPrintArea(index);
        if (area == null || area.contains(",")) return;
        AreaReference was = new AreaReference(area, book.getSpreadsheetVersion());
        CellReference last = was.getLastCell();
        CellReference top = was.getFirstCell();
        if (last.getRow() < row) book.setPrintArea(index, top.getCol(), last.getCol(), top.getRow(), row);
    }
}
