package guatu.exchange;

import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a whole import back (撤销导入) while nobody has worked on what it made. */
@ApplicationScoped
class UndoImport {

    @Schema(name = "UndoImport")
    record Command(@NotBlank @Size(max = 1000) String reason) {}

    private static final int NAMED = 20;

    private final TaskPolicy policy;
    private final WorkbookImports imports;
    private final ReadingText text;
    private final LaterWork later;
    private final LedgerEraser eraser;
    private final Events events;
    private final Today today;

    UndoImport(
            TaskPolicy policy,
            WorkbookImports imports,
            ReadingText text,
            LaterWork later,
            LedgerEraser eraser,
            Events events,
            Today today) {
        this.policy = policy;
        this.imports = imports;
        this.text = text;
        this.later = later;
        this.eraser = eraser;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String id, @Valid Command command) {
        policy.requireMayMaintain(actor);
        imports.takeTurn();
        WorkbookImport one = imports.held(id);
        one.requireUndoable();
        Effects effects = text.effects(one.effects());
        requireUntouched(later.on(id, effects));
        eraser.undo(effects, command.reason());
        events.fire(one.undo(command.reason(), today.instant(), Fit.cut(actor.name(), 100)));
    }

    private static void requireUntouched(Collection<String> worked) {
        if (worked.isEmpty()) return;
        String named = String.join("、", worked.stream().limit(NAMED).toList());
        throw new RuleViolation("import_worked_on", null, worked.size(), named);
    }
}
