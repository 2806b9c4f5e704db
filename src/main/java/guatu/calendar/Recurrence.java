package guatu.calendar;

import java.util.List;

/**
 * Something that comes again, found in a text.
 *
 * @param begin index of its first character
 * @param end index after its last character
 * @param rule RFC 5545 RRULE
 * @param doubts codes of {@link DeadlineDoubts}
 */
record Recurrence(int begin, int end, String rule, List<String> doubts) {

    static Recurrence sure(int begin, int end, String rule) {
        return new Recurrence(begin, end, rule, List.of());
    }

    static Recurrence doubtful(int begin, int end, String rule, String doubt) {
        return new Recurrence(begin, end, rule, List.of(doubt));
    }

    Recurrence times(int count, int newEnd) {
        return new Recurrence(begin, newEnd, count > 1 ? rule + ";X-COUNT=" + count : rule, doubts);
    }
}
