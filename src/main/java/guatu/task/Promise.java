package guatu.task;

import guatu.calendar.Deadline;
import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;

/**
 * A task's deadline (完成时限): the words as written and what they promise.
 *
 * @param kind a date, none for good, or one that comes again
 * @param dueOn the day promised; null where the words give none
 * @param soft true when the words weaken the promise (基本完成、原则上)
 * @param recurrence an RRULE; null when nothing recurs
 */
public record Promise(
        String phrase, DueKind kind, LocalDate startsOn, LocalDate dueOn, boolean soft, String recurrence) {

    public static final Promise NONE = new Promise(null, DueKind.OPEN_ENDED, null, null, false, null);

    public static Promise on(LocalDate due) {
        return due == null ? NONE : new Promise(due.toString(), DueKind.DATE, null, due, false, null);
    }

    /** The promise that a reading of the words makes; words that give no day leave the task open-ended. */
    public static Promise of(String phrase, Deadline read) {
        boolean asOf = read.kind() == Kind.AS_OF || read.kind() == Kind.INVALID;
        LocalDate due = asOf ? null : read.due();
        DueKind kind = due != null ? DueKind.DATE : read.recurrence() != null ? DueKind.RECURRING : DueKind.OPEN_ENDED;
        return new Promise(phrase, kind, read.start(), due, read.soft(), read.recurrence());
    }
}
