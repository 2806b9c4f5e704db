package guatu.exchange.forms;

import guatu.exchange.outgoing.ToldLedger;
import guatu.exchange.outgoing.ToldRow;
import guatu.exchange.source.GuardedWorkbook;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.organisation.Actor;
import guatu.plan.PlanBoards;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.TaskLedger;
import guatu.task.TaskQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills a superior's form with the current ledger of a plan, its layout untouched. */
@ApplicationScoped
class FillTemplate {

    /** A form filled in. */
    record FilledForm(String name, byte[] file) {}

    /** POI holds the whole workbook; more would not be a form any more. */
    private static final int MOST_TASKS = 5_000;

    private final FormTemplates templates;
    private final FormSheets sheets;
    private final PlanBoards boards;
    private final TaskLedger ledger;
    private final ToldLedger told;
    private final Events events;
    private final Today today;
    private final Semaphore turn = new Semaphore(1, true);

    FillTemplate(
            FormTemplates templates,
            FormSheets sheets,
            PlanBoards boards,
            TaskLedger ledger,
            ToldLedger told,
            Events events,
            Today today) {
        this.templates = templates;
        this.sheets = sheets;
        this.boards = boards;
        this.ledger = ledger;
        this.told = told;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public FilledForm handle(Actor actor, String plan, String id, TaskQuery query) {
        String title = boards.one(plan).facts().title();
        FormTemplate form = templates.get(id);
        query.plan = plan;
        if (ledger.count(actor, query.toFilter(today.date())) > MOST_TASKS)
            throw new RuleViolation("template_too_many_tasks", null, MOST_TASKS);
        List<ToldRow> tasks = new ArrayList<>();
        told.each(actor, query, today.date(), tasks::add);
        byte[] file = filled(form, tasks);
        events.fire(DomainEvent.of(
                "template",
                id,
                "filled",
                Map.of(),
                Map.of("plan", plan, "filter", query.with(Map.of("page", "", "size", "")), "tasks", tasks.size())));
        String ending = form.fileName().substring(Math.max(0, form.fileName().lastIndexOf('.')));
        return new FilledForm(title + "-" + form.name() + "-" + today.date() + ending, file);
    }

    private byte[] filled(FormTemplate form, List<ToldRow> tasks) {
        turn.acquireUninterruptibly();
        try (Workbook book = GuardedWorkbook.whole(form.file());
                var out = new ByteArrayOutputStream()) {
            new FormFiller(book.getSheetAt(form.sheet()), form.firstRow(), sheets.columns(form.mapping())).fill(tasks);
            book.setForceFormulaRecalculation(true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException(e);
        } finally {
            turn.release();
        }
    }
}
