package guatu.exchange.outgoing;

import guatu.calendar.OfficeCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the ledger flat, as a csv that Excel opens with its Chinese intact. */
@ApplicationScoped
class CsvOut {

    private static final String MARK = "\ufeff";

    private final LedgerRows rows;
    private final OfficeCalendar calendar;

    CsvOut(LedgerRows rows, OfficeCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /** Returns how many lines of the ledger have been written. */
    int write(Asked asked, OutputStream to) throws IOException {
        List<Field> fields = fields(asked);
        Cells cells = new Cells(DueWords.PLAIN, calendar.days());
        Writer csv = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        csv.write(MARK);
        line(csv, fields.stream().map(CsvOut::heading).toList());
        int written = rows.each(
                asked,
                (row, ordinal) -> line(
                        csv,
                        fields.stream()
                                .map(field -> text(cells.of(field, row, ordinal)))
                                .toList()));
        csv.flush();
        return written;
    }

    private List<Field> fields(Asked asked) {
        Set<LedgerColumn> columns = LedgerColumn.of(asked.columns(), rows.filled(asked.actor(), asked.filter()));
        columns.add(LedgerColumn.SECTION);
        columns.add(LedgerColumn.PLAN);
        return Layout.of(columns, rows.spans(asked.actor(), asked.filter()), null);
    }

    private static String heading(Field field) {
        return field.span() == null ? field.heading() : field.span().from().getYear() + "." + field.heading();
    }

    private static String text(Value value) {
        if (value.content() instanceof Double share) return Math.round(share * 100) + "%";
        return value.content() == null ? "" : value.content().toString();
    }

    private static void line(Writer csv, List<String> cells) {
        try {
            csv.write(cells.stream().map(SafeText::csv).collect(Collectors.joining(",")));
            csv.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
