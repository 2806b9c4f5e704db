package guatu.calendar;

import java.util.Optional;

/** Reads the words of a deadline (完成时限) into a {@link Deadline}; rule D1. */
public final class DeadlinePhrase {

    private static final int LONGEST = 600;
    private static final int LONGEST_TEXT = 4000;

    private DeadlinePhrase() {}

    /** Never fails: what cannot be read is kind NONE with the doubt {@link DeadlineDoubts#UNREAD}. */
    public static Deadline read(String phrase, DeadlineContext context) {
        String words = phrase == null ? "" : phrase;
        boolean tooLong = words.length() > LONGEST;
        String clean = DeadlineText.clean(tooLong ? words.substring(0, LONGEST) : words);
        Deadline read = DeadlineRules.read(PlanYear.apply(Reading.of(clean, sane(context))));
        return tooLong ? DeadlineDraft.of(read).doubt(DeadlineDoubts.TOO_LONG).build() : read;
    }

    /** The deadline inside a task's longer text; a label, a 前 or a 完成 must say that it is one. */
    public static Optional<DeadlineInText> findIn(String text, DeadlineContext context) {
        if (text == null) return Optional.empty();
        String words = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        return DeadlineFinder.find(DeadlineText.clean(words), sane(context));
    }

    /** Years far outside the calendar would overflow it. */
    private static DeadlineContext sane(DeadlineContext context) {
        int year = Math.max(1900, Math.min(2200, context.year()));
        return year == context.year() ? context : context.year(year);
    }
}
