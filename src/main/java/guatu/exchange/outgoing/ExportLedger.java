package guatu.exchange.outgoing;

import guatu.organisation.Actor;
import guatu.plan.PlanBoards;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.TaskQuery;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Takes the ledger out of the house as a workbook or a csv, as filtered; the trail keeps who took what (A1). */
@ApplicationScoped
class ExportLedger {

    /**
     * @param plan the code of the plan that is taken out; null for all that the filter lets through
     * @param columns words of {@link LedgerColumn} joined by commas; null for the usual ones
     */
    record Command(String plan, TaskQuery query, String columns, LedgerFile.Kind kind) {}

    private final PlanBoards boards;
    private final WorkbookOut workbook;
    private final CsvOut csv;
    private final Events events;
    private final Today today;

    ExportLedger(PlanBoards boards, WorkbookOut workbook, CsvOut csv, Events events, Today today) {
        this.boards = boards;
        this.workbook = workbook;
        this.csv = csv;
        this.events = events;
        this.today = today;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    LedgerFile handle(Actor actor, Command command) {
        String title = command.plan() == null
                ? Says.word("outgoing_ledger")
                : boards.one(command.plan()).facts().title();
        if (command.plan() != null) command.query().plan = command.plan();
        Asked asked = new Asked(actor, command.query(), today.date(), command.columns());
        String name = title + "-" + asked.day() + command.kind().ending();
        boolean table = command.kind() == LedgerFile.Kind.CSV;
        LedgerFile file = TemporaryFile.written(
                name, command.kind(), out -> table ? csv.write(asked, out) : workbook.write(asked, out));
        boolean whole = command.plan() == null;
        events.fire(DomainEvent.of(
                whole ? "ledger" : "plan",
                whole ? actor.username() : command.plan(),
                "exported",
                Map.of(),
                Map.of("filter", asked.words(), "format", command.kind(), "tasks", file.tasks())));
        return file;
    }
}
