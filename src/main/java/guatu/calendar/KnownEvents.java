package guatu.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Public events with known days (events.txt), to which deadlines are tied (党的二十大前). */
final class KnownEvents {

    /** An event by one of its names; a day is null when the table does not know that year. */
    record Event(String name, List<String> days) {

        LocalDate in(int year) {
            if (days.size() == 1 && !days.get(0).startsWith("*")) return LocalDate.parse(days.get(0));
            return days.stream()
                    .map(day -> day(day, year))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private static LocalDate day(String rule, int year) {
            if (rule.endsWith("SU")) {
                int month = Integer.parseInt(rule.substring(2, 4));
                int nth = Character.digit(rule.charAt(5), 10);
                return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.SUNDAY));
            }
            LocalDate day = LocalDate.parse(rule.replace("*", Integer.toString(year)));
            return day.getYear() == year ? day : null;
        }
    }

    private static final List<Event> ALL = load();

    private KnownEvents() {}

    /** The event with the longest name found in the text. */
    static Optional<Event> find(String text) {
        return ALL.stream().filter(event -> text.contains(event.name())).findFirst();
    }

    private static List<Event> load() {
        try (InputStream in = KnownEvents.class.getResourceAsStream("/guatu/calendar/events.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .flatMap(line -> {
                        String[] sides = line.split("=");
                        List<String> days = List.of(sides[1].strip().split(" "));
                        return Arrays.stream(sides[0].strip().split("\\|")).map(name -> new Event(name, days));
                    })
                    .sorted(Comparator.comparing((Event event) -> -event.name().length()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
