package guatu.exchange.outgoing;

import guatu.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.dhatim.fastexcel.Workbook;

/** One sheet of a ledger: its lines under their headings, each with its number. */
final class LedgerSheet {

    /**
     * What a sheet shows.
     *
     * @param planStart first day of the one plan on it; null where there are several
     * @param headed true to write sections as rows of their own
     */
    record Shown(
            Set<LedgerColumn> columns, SortedSet<NodeSpan> spans, LocalDate planStart, LocalDate day, boolean headed) {}

    private final List<Field> fields;
    private final SheetWriter sheet;
    private final Cells cells;
    private final Headings headings = new Headings();
    private final boolean headed;

    LedgerSheet(Workbook book, SheetTitle title, Shown shown, WorkingDays calendar) {
        fields = Layout.of(shown.columns(), shown.spans(), shown.planStart());
        headed = shown.headed();
        sheet = new SheetWriter(book, title, fields, false, !headed);
        cells = new Cells(DueWords.under(title.title(), fields, shown), calendar);
    }

    void take(LedgerRow row, int ordinal) {
        String heading = headings.before(row.item().section());
        if (headed && heading != null) sheet.section(heading);
        sheet.row(
                null,
                fields.stream().map(field -> cells.of(field, row, ordinal)).toList());
    }

    void finish() {
        sheet.finish();
    }
}
