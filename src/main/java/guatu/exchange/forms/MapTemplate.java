package guatu.exchange.forms;

import guatu.exchange.outgoing.LedgerColumn;
import guatu.exchange.reading.FormHead;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** Says which fact goes into which column of a form, on which sheet, from which row on. */
@ApplicationScoped
class MapTemplate {

    /**
     * @param sheet place of the sheet, from 0; another sheet than before starts with its own headings
     * @param firstRow the first row to fill, as Excel counts
     * @param facts by the column's index; null for a column that stays empty
     */
    record Command(
            @Size(max = 200) String name, int sheet, int firstRow, Map<Integer, LedgerColumn> facts, int version) {}

    private final TaskPolicy policy;
    private final FormTemplates templates;
    private final FormSheets sheets;
    private final Events events;

    MapTemplate(TaskPolicy policy, FormTemplates templates, FormSheets sheets, Events events) {
        this.policy = policy;
        this.templates = templates;
        this.sheets = sheets;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, String id, @Valid Command command) {
        policy.requireMayMaintain(actor);
        FormTemplate form = templates.get(id);
        form.requireVersion(command.version());
        if (command.sheet() != form.sheet()) {
            FormHead head = head(form, command.sheet());
            List<FormColumn> guessed =
                    head.columns().stream().map(FormColumn::guessed).toList();
            events.fire(form.map(command.name(), head.sheet(), head.firstRow(), sheets.text(guessed)));
            return;
        }
        List<FormColumn> columns = sheets.columns(form.mapping()).stream()
                .map(column -> command.facts().containsKey(column.index())
                        ? column.with(command.facts().get(column.index()))
                        : column)
                .toList();
        events.fire(form.map(command.name(), form.sheet(), command.firstRow() - 1, sheets.text(columns)));
    }

    private FormHead head(FormTemplate form, int sheet) {
        try {
            return sheets.heads(form.file()).stream()
                    .filter(head -> head.sheet() == sheet)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("template_sheet", "sheet"));
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException(e);
        }
    }
}
