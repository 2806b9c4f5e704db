package guatu.exchange.reading;

import com.fasterxml.jackson.annotation.JsonFormat;
import guatu.calendar.Deadline;
import java.time.LocalDate;

/**
 * A deadline as the import shows it.
 *
 * @param kind date, range, staged, date+recurring, recurring, relative, open, none or invalid
 * @param recurrence an RRULE; null when nothing recurs
 */
public record DueReading(
        String kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate start,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due,
        String recurrence,
        boolean soft) {

    static final DueReading NONE = new DueReading("none", null, null, null, false);

    static DueReading of(Deadline deadline) {
        return new DueReading(kind(deadline), deadline.start(), deadline.due(), deadline.recurrence(), deadline.soft());
    }

    /** The import knows fewer kinds than the deadline reader. */
    private static String kind(Deadline deadline) {
        return switch (deadline.kind()) {
            case IMMEDIATE -> "open";
            case EVENT -> deadline.due() == null ? "relative" : "date";
            case WEEK -> deadline.due() == null ? "relative" : "range";
            case AS_OF -> "none";
            default -> deadline.kind().code();
        };
    }
}
