package guatu.task;

import guatu.shared.error.RuleViolation;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** By when a line of the ledger is promised (完成时限): the words, the day, the first day, and how often it was extended. */
@MappedSuperclass
abstract class LedgerPromise extends LedgerText {

    private LocalDate dueOn;
    private LocalDate originalDueOn;
    private String duePhrase;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind = DueKind.OPEN_ENDED;

    private boolean dueSoft;
    private String recurrence;
    private int extensions;
    private boolean extendedLate;

    final void write(Promise promise) {
        duePhrase = promise.phrase();
        dueKind = promise.kind();
        dueOn = promise.dueOn();
        dueSoft = promise.soft();
        recurrence = promise.recurrence();
        if (promise.startsOn() != null) startOn(promise.startsOn());
        if (startsOn() != null && dueOn != null && dueOn.isBefore(startsOn())) {
            throw new RuleViolation("ends_before_start", "dueOn");
        }
    }

    /** The first promise, kept for good from here on. */
    final void fixPromise() {
        originalDueOn = dueOn;
    }

    /** The day asked for must lie after the promise that stands, and not in the past (rule E1). */
    final void requireLater(LocalDate newDue, LocalDate today) {
        requireAfterDue(newDue);
        if (newDue.isBefore(today)) throw new RuleViolation("due_in_past", "newDue");
    }

    private void requireAfterDue(LocalDate newDue) {
        if (dueOn == null) throw new RuleViolation("no_due_to_extend", "newDue");
        if (newDue == null) throw new RuleViolation("required", "newDue");
        if (!newDue.isAfter(dueOn)) throw new RuleViolation("due_not_later", "newDue", dueOn);
    }

    /** The words stay as first written; lateness at the time of asking stays for good (rules E1, E3). */
    final void prolong(LocalDate newDue, boolean askedLate) {
        requireAfterDue(newDue);
        dueOn = newDue;
        dueKind = DueKind.DATE;
        extensions++;
        extendedLate |= askedLate;
    }

    public Promise promised() {
        return new Promise(duePhrase, dueKind, startsOn(), dueOn, dueSoft, recurrence);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    final LocalDate originalDueOn() {
        return originalDueOn;
    }

    final int extensions() {
        return extensions;
    }
}
