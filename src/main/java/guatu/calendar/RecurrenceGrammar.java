package guatu.calendar;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what recurs (每周五, 每季度末月20日前, 2次/年) in a cleaned text. */
final class RecurrenceGrammar {

    private static final Pattern COUNT =
            Pattern.compile("^[^每;。/]{0,14}?(\\d{1,3})(?:-\\d{1,3})?(?:[次场轮回遍]|期(?!间)|批次)");
    private static final Pattern COUNTED = Pattern.compile("\\d[次场期轮回遍]");

    private RecurrenceGrammar() {}

    /** The first thing in the text that recurs; with its count (每月不少于2次), when one follows. */
    static Optional<Recurrence> find(String text) {
        return RecurrenceForms.ALL.stream()
                .map(form -> first(form, text))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Recurrence::begin))
                .map(found -> counted(found, text));
    }

    private static Recurrence first(RecurrenceForms.Form form, String text) {
        Matcher matcher = form.words().matcher(text);
        while (matcher.find()) {
            Recurrence found = form.reader().apply(matcher, text);
            if (found != null) return found;
        }
        return null;
    }

    private static Recurrence counted(Recurrence found, String text) {
        if (COUNTED.matcher(text.substring(found.begin(), found.end())).find()) return found;
        Matcher count = COUNT.matcher(text).region(found.end(), text.length());
        return count.find() ? found.times(RecurrenceReaders.number(count), count.end()) : found;
    }
}
