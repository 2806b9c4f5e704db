package guatu.attachment;

import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.plan.ReportPeriod;
import guatu.plan.Reporting;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.task.Task;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;

/** Who adds evidence to the tasks they see, and who takes it off until when (rule W5). */
@Singleton
class AttachmentPolicy {

    private final OfficeCalendar calendar;
    private final Today today;

    AttachmentPolicy(OfficeCalendar calendar, Today today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** The units with a part in it, and the supervision office. */
    boolean mayAdd(Actor actor, Fact fact) {
        return fact.mine() || actor.is(Role.SUPERVISOR);
    }

    void requireMayAdd(Actor actor, Fact fact) {
        if (!mayAdd(actor, fact)) throw new Forbidden("attachment_add");
    }

    void requireOpen(Fact fact) {
        String code = "attachment_closed_" + fact.kind();
        if (!fact.open()) throw new RuleViolation(code, "file");
    }

    /** Who added it and colleagues, while what it belongs to is open; the supervision office always. */
    boolean mayRemove(Actor actor, Attachment attachment, Task task, Fact fact) {
        return actor.is(Role.SUPERVISOR) || attachment.isBy(actor) && isOpen(attachment, task, fact);
    }

    void requireMayRemove(Actor actor, Attachment attachment, Task task, Fact fact) {
        if (actor.is(Role.SUPERVISOR)) return;
        if (!attachment.isBy(actor)) throw new Forbidden("attachment_remove");
        String code = "attachment_settled_" + fact.kind();
        if (!isOpen(attachment, task, fact)) throw new RuleViolation(code, "reason");
    }

    private boolean isOpen(Attachment attachment, Task task, Fact fact) {
        return fact.open() && (fact.kind() != FactKind.TASK || isBeforeCutoff(attachment.addedAt(), task));
    }

    /** What was added to the task as a whole is settled at the first cutoff after it, as a report would be. */
    private boolean isBeforeCutoff(Instant addedAt, Task task) {
        Reporting reporting = task.plan().reporting();
        if (!reporting.asked()) return true;
        LocalDateTime added = LocalDateTime.ofInstant(addedAt, today.zone());
        ReportPeriod period = reporting.periodAt(added, calendar.days());
        LocalDateTime cutoff = reporting.cutoff(period, calendar.days());
        if (cutoff.isBefore(added)) cutoff = reporting.cutoff(period.next(), calendar.days());
        return !today.moment().isAfter(cutoff);
    }
}
