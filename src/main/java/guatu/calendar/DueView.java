package guatu.calendar;

import java.time.LocalDate;

/**
 * A deadline (完成时限) as the API tells it, with fewer kinds than {@link Deadline} knows: "immediate" (立行立改) is open;
 * a week or an event is a date or a range where its days are known, else relative; the day of a count (截至) is none.
 *
 * @param kind date, range, staged, date+recurring, recurring, relative, open, none or invalid
 */
public record DueView(String kind, LocalDate start, LocalDate due, String recurrence, boolean soft) {

    public static DueView of(Deadline read) {
        if (read.kind() == Deadline.Kind.AS_OF) return new DueView(Deadline.Kind.NONE.code(), null, null, null, false);
        return new DueView(kind(read).code(), read.start(), read.due(), read.recurrence(), read.soft());
    }

    private static Deadline.Kind kind(Deadline read) {
        return switch (read.kind()) {
            case IMMEDIATE -> read.due() == null ? Deadline.Kind.OPEN : Deadline.Kind.DATE;
            case WEEK, EVENT ->
                read.due() == null
                        ? Deadline.Kind.RELATIVE
                        : read.start() == null ? Deadline.Kind.DATE : Deadline.Kind.RANGE;
            default -> read.kind();
        };
    }
}
