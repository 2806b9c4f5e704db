package guatu.exchange.forms;

import guatu.exchange.reading.FormHead;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.organisation.Actor;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.shared.web.Once;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Puts a superior's blank workbook on file, its columns mapped by the wordings of their headings. */
@ApplicationScoped
class AddTemplate {

    private static final int LARGEST = 5_000_000;

    record Command(
            @Size(max = 200) String name, @Size(max = 300) String fileName, byte[] file) {}

    private final TaskPolicy policy;
    private final FormTemplates templates;
    private final FormSheets sheets;
    private final Events events;
    private final Today today;

    AddTemplate(TaskPolicy policy, FormTemplates templates, FormSheets sheets, Events events, Today today) {
        this.policy = policy;
        this.templates = templates;
        this.sheets = sheets;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public String handle(Actor actor, @Valid Command command) {
        policy.requireMayMaintain(actor);
        FormHead head = head(command.file());
        FormTemplate form = new FormTemplate(
                Once.word(), command.name(), command.fileName(), command.file(), today.instant(), actor.name());
        List<FormColumn> columns =
                head.columns().stream().map(FormColumn::guessed).toList();
        events.fire(form.added(head.sheet(), head.firstRow(), sheets.text(columns)));
        templates.persist(form);
        return form.id();
    }

    private FormHead head(byte[] file) {
        if (file.length > LARGEST) throw new UnusableForm(413, "too_large");
        try {
            return sheets.heads(file).stream().findFirst().orElseThrow(() -> new UnusableForm(422, "no_head"));
        } catch (UnreadableWorkbook unreadable) {
            boolean large = List.of(UnreadableWorkbook.BOMB, UnreadableWorkbook.TOO_MANY_ROWS)
                    .contains(unreadable.code());
            throw new UnusableForm(large ? 413 : 400, large ? "too_large" : "unreadable");
        }
    }
}
