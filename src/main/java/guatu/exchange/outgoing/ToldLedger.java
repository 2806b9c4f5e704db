package guatu.exchange.outgoing;

import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.task.TaskQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Tells the ledger, as filtered and as a person sees it, line by line. */
@ApplicationScoped
public class ToldLedger {

    private final LedgerRows rows;
    private final OfficeCalendar calendar;

    ToldLedger(LedgerRows rows, OfficeCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /** Returns how many lines have been told. */
    @Transactional
    public int each(Actor actor, TaskQuery query, LocalDate today, Consumer<ToldRow> taker) {
        Cells cells = new Cells(DueWords.PLAIN, calendar.days());
        return rows.each(
                new Asked(actor, query, today, null), (row, ordinal) -> taker.accept(new Told(cells, row, ordinal)));
    }

    private record Told(Cells cells, LedgerRow row, int ordinal) implements ToldRow {

        @Override
        public Object of(LedgerColumn column) {
            return cells.of(Field.of(column), row, ordinal).content();
        }

        @Override
        public String nodes(LocalDate from, LocalDate to) {
            return Cells.nodes(row.nodes().stream()
                    .filter(node -> !node.on().isBefore(from) && !node.on().isAfter(to))
                    .toList());
        }
    }
}
