package guatu.exchange.reading;

import guatu.exchange.source.SourceBook;
import guatu.exchange.source.SourceSheet;
import java.util.ArrayList;

/**
 * The years that a workbook as a whole speaks of, for sheets that name none themselves.
 *
 * @param ofName in the file's name; null when there is none
 * @param ofSheets named most often on its open sheets, as on cards of which one is dated; null when there is none
 */
record BookYear(Integer ofName, Integer ofSheets) {

    private static final int ROWS = 200;

    static BookYear of(String fileName, SourceBook book) {
        var written = new ArrayList<String>();
        for (SourceSheet sheet : book.sheets()) {
            if (sheet.isHidden()) continue;
            sheet.rows().values().stream()
                    .limit(ROWS)
                    .forEach(row -> row.values().forEach(cell -> written.add(cell.text())));
        }
        return new BookYear(fileName == null ? null : PlanYear.inName(fileName), PlanYear.mostIn(written));
    }
}
