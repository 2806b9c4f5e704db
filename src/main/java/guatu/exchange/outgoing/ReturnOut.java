package guatu.exchange.outgoing;

import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.task.TaskQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Writes a unit's return workbook (填报表): its open tasks, columns to be filled in, and the sealed key of each row. */
@ApplicationScoped
class ReturnOut {

    private static final Set<LedgerColumn> SHOWN = EnumSet.of(
            LedgerColumn.ORDINAL,
            LedgerColumn.SECTION,
            LedgerColumn.NUMBER,
            LedgerColumn.TITLE,
            LedgerColumn.OWNER,
            LedgerColumn.DUE,
            LedgerColumn.NODES,
            LedgerColumn.LIGHT,
            LedgerColumn.PERCENT,
            LedgerColumn.PROGRESS,
            LedgerColumn.NEXT);

    private final LedgerRows rows;
    private final OfficeCalendar calendar;
    private final ReturnSeals seals;

    ReturnOut(LedgerRows rows, OfficeCalendar calendar, ReturnSeals seals) {
        this.rows = rows;
        this.calendar = calendar;
        this.seals = seals;
    }

    /** The open tasks that a unit leads, of one plan or of all where it is null. */
    static Asked openTasks(Actor actor, Unit unit, String plan, LocalDate today) {
        TaskQuery query = new TaskQuery();
        query.plan = plan;
        query.unit = unit.name();
        query.scope = "self";
        query.stage = "ISSUED,ACTIVE";
        return new Asked(actor, query, today, null);
    }

    static String name(Unit unit, LocalDate day) {
        return Says.word("outgoing_return_title", unit.name()) + "-" + day + LedgerFile.Kind.XLSX.ending();
    }

    /** Returns how many tasks the workbook asks about. */
    int write(Asked asked, Unit unit, OutputStream to) throws IOException {
        Workbook book = new Workbook(to, WorkbookOut.PROGRAM, WorkbookOut.FORMAT);
        SortedSet<NodeSpan> spans = rows.spans(asked.actor(), asked.filter());
        LedgerSheet.Shown shown = new LedgerSheet.Shown(SHOWN, spans, null, asked.day(), false);
        List<Field> facts = Layout.of(SHOWN, spans, null);
        List<Field> all = new ArrayList<>(facts);
        for (InputColumn input : InputColumn.values()) all.add(input.field());
        String line = Says.word("outgoing_return_line", unit.name(), DueWords.day(asked.day()));
        SheetTitle title = SheetTitle.of(Says.word("outgoing_return_title", unit.name()), line, new HashSet<>());
        SheetWriter sheet = new SheetWriter(book, title, all, true, true);
        Cells cells = new Cells(DueWords.under("", facts, shown), calendar.days());
        int written = rows.each(
                asked, (row, ordinal) -> sheet.row(seals.seal(key(unit, row)), values(cells, facts, row, ordinal)));
        sheet.finish();
        book.finish();
        return written;
    }

    private static List<Value> values(Cells cells, List<Field> facts, LedgerRow row, int ordinal) {
        Stream<Value> told = facts.stream().map(field -> cells.of(field, row, ordinal));
        Stream<Value> asked = Stream.of(InputColumn.values())
                .map(input ->
                        new Value(null, input == InputColumn.PERCENT ? Value.Look.INPUT_SHARE : Value.Look.INPUT));
        return Stream.concat(told, asked).toList();
    }

    private ReturnKey key(Unit unit, LedgerRow row) {
        List<ReturnKey.Node> nodes = row.nodes().stream()
                .map(node -> new ReturnKey.Node(
                        node.number(),
                        NodeSpan.of(node.precision(), node.on(), calendar.days())
                                .code(),
                        node.settled()))
                .toList();
        return new ReturnKey(
                unit.id(), row.item().number(), row.item().version(), row.said().at(), nodes);
    }
}
