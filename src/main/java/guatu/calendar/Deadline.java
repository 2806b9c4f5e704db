package guatu.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A deadline as read from the words of a ledger (完成时限).
 *
 * @param kind what sort of promise the words make
 * @param start first day of a range, or the day a rule takes effect; null when the words give none
 * @param due last day promised, inclusive; null when the words give none
 * @param dueTime hour of the due day; null when the words give none
 * @param recurrence an RFC 5545 RRULE without the "RRULE:" prefix; null when nothing recurs
 * @param soft true when the words weaken the promise (基本完成、原则上、预计)
 * @param stages the due days of a staged promise in order; empty otherwise
 * @param doubts codes of {@link DeadlineDoubts}: what a person should look at; empty when the reading is sure
 */
public record Deadline(
        Kind kind,
        LocalDate start,
        LocalDate due,
        LocalTime dueTime,
        String recurrence,
        boolean soft,
        List<LocalDate> stages,
        List<String> doubts) {

    public Deadline {
        stages = List.copyOf(stages);
        doubts = List.copyOf(doubts);
    }

    /** The sorts of promise; {@link #code()} is the word used in the API. */
    public enum Kind {
        DATE("date"),
        RANGE("range"),
        STAGED("staged"),
        DATE_AND_RECURRING("date+recurring"),
        RECURRING("recurring"),
        RELATIVE("relative"),
        OPEN("open"),
        IMMEDIATE("immediate"),
        EVENT("event"),
        WEEK("week"),
        AS_OF("asof"),
        NONE("none"),
        INVALID("invalid");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
