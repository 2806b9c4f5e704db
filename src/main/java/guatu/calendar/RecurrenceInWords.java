package guatu.calendar;

import guatu.shared.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says an RRULE in words: 每季度 3月、6月的最后一天. Parts that it does not know are left out. */
final class RecurrenceInWords {

    private static final String WORKDAYS = "MO,TU,WE,TH,FR";

    private final Locale locale;
    private final Map<String, String> parts;

    private RecurrenceInWords(Locale locale, String rule) {
        this.locale = locale;
        this.parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, last) -> last));
    }

    static String of(Locale locale, String rule) {
        return rule == null ? Words.of(locale, "calendar_every_some") : new RecurrenceInWords(locale, rule).said();
    }

    private String said() {
        if (parts.keySet().equals(Set.of("FREQ", "BYDAY")) && parts.get("FREQ").equals("WEEKLY"))
            return parts.get("BYDAY").equals(WORKDAYS) ? word("every_workdays") : word("every_each", days());
        String months = months();
        String days = days();
        String when = months.isEmpty() || days.isEmpty() ? months + days : word("every_month_and_day", months, days);
        String every = when.isEmpty() ? period() : word("every_on", period(), when);
        return parts.containsKey("X-COUNT") ? word("every_times", every, parts.get("X-COUNT")) : every;
    }

    private String period() {
        if (parts.containsKey("X-PER")) return word("every_semester");
        String n = parts.getOrDefault("INTERVAL", "1");
        String key = "every_" + parts.getOrDefault("FREQ", "some").toLowerCase(Locale.ROOT);
        if (!Words.has(locale, "calendar_" + key)) return word("every_some");
        if (Words.has(locale, "calendar_" + key + "_" + n)) return word(key + "_" + n);
        return n.equals("1") ? word(key) : word(key + "_n", n);
    }

    private String months() {
        return each("BYMONTH", month -> word("every_month", word("month_" + month)));
    }

    private String days() {
        String nth = parts.get("BYSETPOS");
        if (WORKDAYS.equals(parts.get("BYDAY"))) {
            return nth == null ? word("every_workday") : nth(nth, word("every_workday"));
        }
        return each("BYMONTHDAY", day -> day.startsWith("-") ? lastDay(day) : word("every_day", day))
                + each("BYDAY", this::weekday);
    }

    private String lastDay(String day) {
        return day.equals("-1") ? word("every_last_day") : word("every_day_from_end", day.substring(1));
    }

    private String weekday(String code) {
        String day = word("weekday_" + code.substring(Math.max(0, code.length() - 2)));
        return code.length() <= 2 ? day : nth(code.substring(0, code.length() - 2), day);
    }

    private String nth(String n, String what) {
        return n.startsWith("-") ? word("every_last", what) : word("every_nth", n, what);
    }

    private String each(String part, UnaryOperator<String> said) {
        String list = parts.get(part);
        if (list == null) return "";
        return Arrays.stream(list.split(",")).map(said).collect(Collectors.joining(word("read_and")));
    }

    private String word(String key, Object... args) {
        return Words.of(locale, "calendar_" + key, args);
    }
}
