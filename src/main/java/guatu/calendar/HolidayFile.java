package guatu.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The announced public holidays and make-up workdays (节假日安排) as a file of {@code day,working,name}; rule D3. */
public record HolidayFile(List<Entry> entries) {

    private static final String BUNDLED = "/calendar/cn-days.csv";
    private static final String HEADING = "day,working,name";

    /** One day that is not as the plain week says, or has a name. */
    public record Entry(LocalDate day, boolean working, String name) {

        private static Entry of(String line) {
            String[] cells = line.split(",", 3);
            if (cells.length != 3 || !cells[1].matches("true|false")) throw new IllegalArgumentException(line);
            return new Entry(LocalDate.parse(cells[0]), Boolean.parseBoolean(cells[1]), cells[2]);
        }
    }

    public HolidayFile {
        entries = List.copyOf(entries);
    }

    /** The days known when this version of Guatu was built. */
    public static HolidayFile bundled() {
        try (InputStream file = HolidayFile.class.getResourceAsStream(BUNDLED)) {
            if (file == null) throw new IllegalStateException(BUNDLED);
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of {@code day,working,name}; lines that begin with # are notes. */
    public static HolidayFile read(Reader lines) {
        return new HolidayFile(new BufferedReader(lines)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.equals(HEADING))
                .map(Entry::of)
                .toList());
    }

    /** The last year whose holidays are known; later years are the plain week until they are announced. */
    public int announcedUntil() {
        return entries.stream().mapToInt(entry -> entry.day().getYear()).max().orElse(0);
    }

    public WorkingDays workingDays() {
        return WorkingDays.of(
                entries.stream().collect(Collectors.toMap(Entry::day, Entry::working, (first, last) -> last)));
    }
}
