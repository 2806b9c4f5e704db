package guatu.exchange.reading;

import guatu.exchange.source.SourceBook;
import guatu.exchange.source.SourceSheet;
import guatu.exchange.source.UnreadableWorkbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * The headings of a blank form (套表), as a reader of ledgers understands them.
 *
 * @param sheet place of the sheet in the workbook, from 0
 * @param firstRow the first row below the headings, from 0
 */
public record FormHead(int sheet, String name, int firstRow, List<Column> columns) {

    /**
     * One column.
     *
     * @param index its place in the sheet, from 0
     * @param heading the headings over it, outermost first, joined by " / "
     * @param role what it seems to hold, a word of the reader
     * @param from first day of the span of time that heads it; null, like {@code to}, for other columns
     */
    public record Column(int index, String heading, String role, LocalDate from, LocalDate to) {}

    /** The first headings of every sheet that has some; {@code year} is the year of spans that name none. */
    public static List<FormHead> of(SourceBook book, int year) throws UnreadableWorkbook {
        List<FormHead> heads = new ArrayList<>();
        for (int i = 0; i < book.sheets().size(); i++) {
            SourceSheet sheet = book.sheets().get(i);
            if (sheet.isHidden()) continue;
            Grid grid = Grid.of(sheet, Hints.NONE, new ArrayList<>());
            List<Header> headers = grid.rows() == 0 ? List.of() : HeaderFinder.find(grid);
            if (!headers.isEmpty()) heads.add(of(i, sheet, grid, headers.get(0), year));
        }
        return heads;
    }

    private static FormHead of(int index, SourceSheet sheet, Grid grid, Header header, int year) {
        List<Column> columns = new ArrayList<>();
        for (Header.Column column : header.columns()) {
            if (column.path().isEmpty()) continue;
            NodePeriod period = column.role() == ColumnRole.NODE ? NodePeriod.of(column.path(), year) : null;
            columns.add(new Column(
                    new CellReference(grid.address(header.bottom(), column.index())).getCol(),
                    String.join(" / ", column.path()),
                    column.role().name(),
                    period == null ? null : period.start(),
                    period == null ? null : period.end()));
        }
        return new FormHead(index, sheet.name(), grid.number(header.bottom()), columns);
    }
}
