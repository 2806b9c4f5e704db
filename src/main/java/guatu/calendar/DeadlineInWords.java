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
            case RECURRING -> frame(locale, read) + RecurrenceInWords.of(locale, read.recurrence());
            case DATE_AND_RECURRING ->
                Words.of(
                        locale,
                        "calendar_read_date_and",
                        by(locale, read),
                        RecurrenceInWords.of(locale, read.recurrence()));
            case OPEN -> from(locale, read) + Words.of(locale, "calendar_read_" + open(read));
            case INVALID ->
                Words.of(
                        locale,
                        read.doubts().contains(DeadlineDoubts.RANGE_REVERSED)
                                ? "calendar_read_reversed"
                                : "calendar_read_invalid");
            case AS_OF, NONE -> bare(locale, read);
            default -> read.due() == null ? bare(locale, read) : dated(locale, read);
        };
    }

    private static String dated(Locale locale, Deadline read) {
        return read.start() == null ? by(locale, read) : range(locale, read);
    }

    private static String range(Locale locale, Deadline read) {
        if (read.start().equals(read.due())) return Words.of(locale, "calendar_read_on", day(locale, read.due()));
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
        return from(locale, read)
                + Words.of(locale, "calendar_read_" + read.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String from(Locale locale, Deadline read) {
        return read.start() == null ? "" : Words.of(locale, "calendar_read_from", day(locale, read.start()));
    }

    /** The period within which a rule holds, as far as it is named. */
    private static String frame(Locale locale, Deadline read) {
        return read.start() == null || read.due() == null
                ? from(locale, read)
                : Words.of(locale, "calendar_read_within", day(locale, read.start()), day(locale, read.due()));
    }

    /** What is open for a reason of its own must not be told to go on for ever. */
    private static String open(Deadline read) {
        if (read.doubts().contains(DeadlineDoubts.TO_BE_DECIDED)) return "undecided";
        if (read.doubts().contains(DeadlineDoubts.REFERS_ELSEWHERE)) return "elsewhere";
        if (read.doubts().contains(DeadlineDoubts.START_NOT_DEADLINE)) return "endless";
        return read.doubts().contains(DeadlineDoubts.WHOLE_YEAR) ? "whole_year" : "open";
    }

    private static String day(Locale locale, LocalDate day) {
        return Dates.dated(day, locale);
    }
}
