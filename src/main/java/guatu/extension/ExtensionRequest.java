package guatu.extension;

import guatu.organisation.Actor;
import guatu.shared.event.DomainEvent;
import guatu.task.Task;
import guatu.task.TaskRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A unit's request to move, pause or give up a promise (延期申请), with its cause and what was decided. */
@Entity
public class ExtensionRequest extends TaskRequest {

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String reason;
    private String standing;
    private LocalDate dueBefore;
    private LocalDate newDue;
    private boolean askedLate;

    protected ExtensionRequest() {}

    ExtensionRequest(Task task, AskExtension.Command said, Actor actor, LocalDate on, Instant at) {
        super(task, actor, on, at);
        kind = said.kind();
        cause = said.cause();
        reason = said.reason().strip();
        standing = said.state() == null || said.state().isBlank()
                ? null
                : said.state().strip();
        dueBefore = task.dueOn();
        newDue = said.newDue();
        askedLate = kind == RequestKind.EXTEND && dueBefore != null && on.isAfter(dueBefore);
        requirePossible(task, on);
    }

    private void requirePossible(Task task, LocalDate today) {
        switch (kind) {
            case EXTEND -> task.requireExtendableTo(newDue, today);
            case SUSPEND -> task.requireProgressing();
            case WITHDRAW -> task.requireExtendable();
        }
    }

    /** Does to the task what was asked for, and tells it; until then the old day counts (rule E2). */
    DomainEvent accept(Actor actor, String remark, Instant at) {
        settle(actor, true, remark, at);
        return switch (kind) {
            case EXTEND -> task().extend(newDue, askedLate).because(reason);
            case SUSPEND -> task().suspend(reason);
            case WITHDRAW -> task().withdraw(reason);
        };
    }

    DomainEvent refuse(Actor actor, String why, Instant at) {
        settle(actor, false, why, at);
        return event("refused", why.strip());
    }

    DomainEvent happened(String past) {
        return event(past, reason);
    }

    private DomainEvent event(String past, String why) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("newDue", newDue);
        asked.put("cause", cause);
        return DomainEvent.of("task", task().number(), kind.verb(past), Map.of(), asked)
                .because(why);
    }

    /** True when what has happened to the task leaves nothing to decide. */
    boolean overtakenBy(String verb) {
        return switch (verb) {
            case "submitted", "withdrawn" -> true;
            case "suspended" -> kind == RequestKind.SUSPEND;
            default -> false;
        };
    }

    /** True when this asks for the same once more: sent twice is once (FAULTS F7). */
    boolean saysSame(Actor actor, AskExtension.Command said) {
        return asked().username().equals(actor.username())
                && kind == said.kind()
                && cause == said.cause()
                && Objects.equals(newDue, said.newDue())
                && reason.equals(said.reason().strip());
    }

    ExtensionLine line() {
        return ExtensionLine.of(known(), kind, cause, reason, standing, dueBefore, newDue, askedLate);
    }
}
