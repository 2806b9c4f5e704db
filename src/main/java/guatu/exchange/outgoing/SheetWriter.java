package guatu.exchange.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of a ledger, row after row, in the layout that offices print: A3 landscape, headings on each page. */
final class SheetWriter {

    private static final int FLUSHED_EVERY = 100;
    private final Worksheet sheet;
    private final List<Field> fields;
    private final int left;
    private final int filteredFrom;
    private int next;

    /**
     * @param keyed true to keep, hidden, a code above each column and a place for a key before each row
     * @param filtered true to put filter buttons on the headings
     */
    SheetWriter(Workbook book, SheetTitle title, List<Field> fields, boolean keyed, boolean filtered) {
        this.sheet = book.newWorksheet(title.sheetName());
        this.fields = fields;
        this.left = keyed ? 1 : 0;
        if (keyed) codes();
        page();
        for (int i = 0; i < fields.size(); i++)
            sheet.width(left + i, fields.get(i).width());
        wide(title.title(), 20, true, "center");
        wide(title.line(), 11, false, "left");
        int top = next;
        head(top);
        next += 2;
        sheet.repeatRows(top, top + 1);
        sheet.freezePane(left + frozen(), next);
        filteredFrom = filtered ? top + 1 : -1;
    }

    private void codes() {
        sheet.hideRow(0);
        sheet.hideColumn(0);
        text(0, 0, ReturnKey.COLUMN);
        for (int i = 0; i < fields.size(); i++) text(0, 1 + i, fields.get(i).code());
        next = 1;
    }

    /** A workbook to be worked on keeps its words in one table, as every program expects; a large one must not. */
    private void text(int row, int column, String words) {
        if (left > 0) sheet.value(row, column, words);
        else sheet.inlineString(row, column, words);
    }

    private void page() {
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(Says.word("outgoing_footer"), Position.CENTER);
    }

    /** Up to the title the columns stay in sight. */
    private int frozen() {
        int title = 0;
        while (title < fields.size() && fields.get(title).column() != LedgerColumn.TITLE) title++;
        return Math.min(title + 1, fields.size());
    }

    private void wide(String text, int size, boolean bold, String align) {
        text(next, left, SafeText.cell(text));
        sheet.range(next, left, next, left + fields.size() - 1).merge();
        Inks.line(sheet, next, left, size, bold, align);
        next++;
    }

    private void head(int top) {
        for (int i = 0; i < fields.size(); ) {
            Field field = fields.get(i);
            int end = i + 1;
            while (field.group() != null
                    && end < fields.size()
                    && field.group().equals(fields.get(end).group())) end++;
            if (field.group() == null) heading(top, top + 1, i, i, field.heading());
            else heading(top, top, i, end - 1, field.group());
            for (int at = i; field.group() != null && at < end; at++)
                heading(top + 1, top + 1, at, at, fields.get(at).heading());
            i = end;
        }
    }

    private void heading(int top, int bottom, int first, int last, String text) {
        text(top, left + first, text);
        for (int row = top; row <= bottom; row++)
            for (int i = first; i <= last; i++) Inks.heading(sheet, row, left + i, "center");
        if (top != bottom || first != last)
            sheet.range(top, left + first, bottom, left + last).merge();
    }

    /** A heading over the rows that follow, as wide as the sheet. */
    void section(String heading) {
        text(next, left, SafeText.cell(heading));
        for (int i = 0; i < fields.size(); i++) Inks.heading(sheet, next, left + i, "left");
        sheet.range(next, left, next, left + fields.size() - 1).merge();
        grown();
    }

    /** @param key kept hidden before the row; null for none */
    void row(String key, List<Value> values) {
        if (key != null) text(next, 0, key);
        for (int i = 0; i < values.size(); i++) value(next, left + i, values.get(i));
        grown();
    }

    private void value(int row, int column, Value value) {
        Object content = value.content();
        if (content instanceof String text && !text.isEmpty()) text(row, column, SafeText.cell(text));
        if (content instanceof LocalDate day) sheet.value(row, column, day);
        if (content instanceof Double share) sheet.value(row, column, share);
        Inks.value(sheet, row, column, value.look());
    }

    private void grown() {
        next++;
        if (next % FLUSHED_EVERY == 0) flush();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Filter buttons reach from the hidden keys on, so that sorting by a button takes them along. */
    void finish() {
        if (filteredFrom >= 0) sheet.setAutoFilter(filteredFrom, 0, next - 1, left + fields.size() - 1);
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
