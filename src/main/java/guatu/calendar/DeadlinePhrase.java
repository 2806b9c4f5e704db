package guatu.calendar;

/** Reads the words of a deadline (完成时限) into a {@link Deadline}; rule D1. */
public final class DeadlinePhrase {

    private static final int LONGEST = 600;

    private DeadlinePhrase() {}

    /** Never fails: what cannot be read is kind NONE with the doubt {@link DeadlineDoubts#UNREAD}. */
    public static Deadline read(String phrase, DeadlineContext context) {
        String words = phrase == null ? "" : phrase;
        boolean tooLong = words.length() > LONGEST;
        String clean = DeadlineText.clean(tooLong ? words.substring(0, LONGEST) : words);
        Deadline read = DeadlineRules.read(PlanYear.apply(Reading.of(clean, context)));
        return tooLong ? DeadlineDraft.of(read).doubt(DeadlineDoubts.TOO_LONG).build() : read;
    }
}
