package guatu.calendar;

import java.util.List;

/** Reads the words of a deadline (完成时限) into a {@link Deadline}; rule D1. */
public final class DeadlinePhrase {

    private DeadlinePhrase() {}

    public static Deadline read(String phrase, DeadlineContext context) {
        return new Deadline(Deadline.Kind.NONE, null, null, null, null, false, List.of(), List.of());
    }
}
