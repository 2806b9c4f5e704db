package guatu.calendar;

import guatu.shared.words.Dates;
import guatu.shared.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words how a deadline was read, and what is doubtful about it (rule D1). */
public final class DeadlineInWords {

    private DeadlineInWords() {}

    /** The words of a doubt, from its code in {@link Deadline#doubts()}; the code itself where no words are known. */
    public static String doubt(Locale locale, String code) {
        String key = "calendar_doubt_" + code.replace('-', '_');
        return Words.has(locale, key) ? Words.of(locale, key) : code;
    }

    /** The reading, such as 2022年3月31日前(含当日). */
    public static String reading(Locale locale, Deadline read) {
        String words = plain(locale, read);
        return read.soft() ? words + Words.of(locale, "calendar_read_soft") : words;
    }

    private static String plain(Locale locale, Deadline read) {
        return switch (read.kind()) {
            case STAGED -> Words.of(locale, "calendar_read_staged", stages(locale, read), by(locale, read));
            case RECURRING -> RecurrenceInWords.of(locale, read.recurrence());
            case DATE_AND_RECURRING ->
                Words.of(
                        locale,
                        "calendar_read_date_and",
                        by(locale, read),
                        RecurrenceInWords.of(locale, read.recurrence()));
            case AS_OF, INVALID, NONE -> bare(locale, read);
            default -> read.due() == null ? bare(locale, read) : dated(locale, read);
        };
    }

    private static String dated(Locale locale, Deadline read) {
        return read.start() == null ? by(locale, read) : range(locale, read);
    }

    private static String range(Locale locale, Deadline read) {
        return Words.of(locale, "calendar_read_span", day(locale, read.start()), day(locale, read.due()));
    }

    private static String by(Locale locale, Deadline read) {
        if (read.due() == null) return Words.of(locale, "calendar_read_relative");
        LocalTime time = read.dueTime();
        return time == null
                ? Words.of(locale, "calendar_read_by", day(locale, read.due()))
                : Words.of(locale, "calendar_read_by_time", day(locale, read.due()), time.toString());
    }

    private static String stages(Locale locale, Deadline read) {
        return read.stages().stream()
                .map(stage -> day(locale, stage))
                .collect(Collectors.joining(Words.of(locale, "calendar_read_and")));
    }

    private static String bare(Locale locale, Deadline read) {
        String from = read.start() == null ? "" : Words.of(locale, "calendar_read_from", day(locale, read.start()));
        return from + Words.of(locale, "calendar_read_" + read.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String day(Locale locale, LocalDate day) {
        return Dates.dated(day, locale);
    }
}
