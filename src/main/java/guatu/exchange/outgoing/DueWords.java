package guatu.exchange.outgoing;

import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a task's promise so that it is read again as the same day: as it was written, or else as a date (rule D1). */
record DueWords(DeadlineContext context) {

    /** The phrase as it was written, for files that nobody reads back. */
    static final DueWords PLAIN = new DueWords(null);

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:年|[-—–~至]20\\d{2}年)");
    private static final Pattern BARE = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    /** With the year that a reader of the sheet takes for phrases without one: of its title, its nodes or its day. */
    static DueWords under(String title, List<Field> fields, LedgerSheet.Shown shown) {
        int year = first(YEAR, title)
                .or(() -> fields.stream()
                        .map(Field::span)
                        .filter(Objects::nonNull)
                        .map(span -> span.from().getYear())
                        .findFirst())
                .or(() -> first(BARE, title))
                .orElse(shown.day().getYear());
        LocalDate start = shown.planStart();
        LocalDate weekOne = start == null ? null : NodeSpan.week(start).from();
        return new DueWords(new DeadlineContext(year, shown.day(), weekOne));
    }

    private static Optional<Integer> first(Pattern year, String title) {
        Matcher named = year.matcher(title);
        return named.find() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
    }

    String of(TaskItem item) {
        String phrase = item.duePhrase();
        if (phrase != null && (item.dueOn() == null || context == null || says(phrase, item.dueOn()))) return phrase;
        if (item.dueOn() == null) return null;
        boolean thatDay = context == null || item.dueOn().equals(item.startsOn());
        return thatDay ? day(item.dueOn()) : Says.word("outgoing_by", day(item.dueOn()));
    }

    private boolean says(String phrase, LocalDate day) {
        return day.equals(DeadlinePhrase.read(phrase, context).due());
    }

    static String day(LocalDate day) {
        return Says.word(
                "outgoing_date",
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }
}
