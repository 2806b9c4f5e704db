package guatu.exchange.outgoing;

import guatu.calendar.OfficeCalendar;
import guatu.plan.PlanBoard;
import guatu.plan.PlanBoards;
import guatu.task.TaskSort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/** Writes the ledger as a workbook: a sheet for each plan with its headings, or one sheet in another order. */
@ApplicationScoped
class WorkbookOut {

    static final String PROGRAM = "Guatu";
    static final String FORMAT = "1.0";
    private static final int MOST_SHEETS = 60;

    private final LedgerRows rows;
    private final PlanBoards boards;
    private final OfficeCalendar calendar;

    WorkbookOut(LedgerRows rows, PlanBoards boards, OfficeCalendar calendar) {
        this.rows = rows;
        this.boards = boards;
        this.calendar = calendar;
    }

    /** Returns how many lines of the ledger have been written. */
    int write(Asked asked, OutputStream to) throws IOException {
        Workbook book = new Workbook(to, PROGRAM, FORMAT);
        List<String> plans = rows.plans(asked.actor(), asked.filter());
        boolean headed = asked.filter().sort() == TaskSort.LEDGER && plans.size() <= MOST_SHEETS && !plans.isEmpty();
        int written = headed ? sheets(book, asked, plans) : together(book, asked);
        book.finish();
        return written;
    }

    private int sheets(Workbook book, Asked asked, List<String> plans) {
        Set<String> names = new HashSet<>();
        String all = asked.query().plan;
        int written = 0;
        for (String plan : plans) {
            asked.query().plan = plan;
            PlanBoard board = boards.one(plan);
            SheetTitle title = SheetTitle.of(
                    board.facts().title(), asked.line(board.facts().issuingUnit()), names);
            Set<LedgerColumn> columns = columns(asked);
            boolean sections = !board.sections().isEmpty() && !columns.contains(LedgerColumn.SECTION);
            written += fill(
                    book,
                    asked,
                    title,
                    new LedgerSheet.Shown(
                            columns,
                            rows.spans(asked.actor(), asked.filter()),
                            board.facts().startsOn(),
                            asked.day(),
                            sections));
        }
        asked.query().plan = all;
        return written;
    }

    private int together(Workbook book, Asked asked) {
        Set<LedgerColumn> columns = columns(asked);
        columns.add(LedgerColumn.PLAN);
        columns.add(LedgerColumn.SECTION);
        SheetTitle title = SheetTitle.of(Says.word("outgoing_ledger"), asked.line(null), new HashSet<>());
        return fill(
                book,
                asked,
                title,
                new LedgerSheet.Shown(columns, rows.spans(asked.actor(), asked.filter()), null, asked.day(), false));
    }

    private int fill(Workbook book, Asked asked, SheetTitle title, LedgerSheet.Shown shown) {
        LedgerSheet sheet = new LedgerSheet(book, title, shown, calendar.days());
        int written = rows.each(asked, sheet::take);
        sheet.finish();
        return written;
    }

    private Set<LedgerColumn> columns(Asked asked) {
        return LedgerColumn.of(asked.columns(), rows.filled(asked.actor(), asked.filter()));
    }
}
