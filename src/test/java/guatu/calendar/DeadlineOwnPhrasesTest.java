package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D1: a table of phrases of every class, written down with their readings before the reader saw them. */
class DeadlineOwnPhrasesTest {

    @Test
    void d1_every_phrase_of_our_own_table() throws IOException {
        List<String> misses = new ArrayList<>();
        List<String[]> rows = rows();
        for (String[] row : rows) {
            Deadline read =
                    DeadlinePhrase.read(row[0].replace("\\n", "\n"), DeadlineContext.of(Integer.parseInt(row[1])));
            boolean right = true;
            List<String> words = words(read);
            for (int i = 0; i < words.size(); i++) right &= row[i + 2].equals("*") || row[i + 2].equals(words.get(i));
            if (row[7].equals("!")) right &= !read.doubts().isEmpty();
            if (!right) misses.add(String.join(" | ", row) + "\n  read " + words + " " + read.doubts());
        }
        assertEquals("", String.join("\n", misses), misses.size() + " misses");
        assertTrue(rows.size() > 400, rows.size() + " phrases");
    }

    private static List<String> words(Deadline read) {
        String due = read.due() == null ? "" : read.due() + (read.dueTime() == null ? "" : "T" + read.dueTime());
        return List.of(
                read.kind().code(),
                read.start() == null ? "" : read.start().toString(),
                due,
                read.recurrence() == null ? "" : read.recurrence(),
                read.soft() ? "y" : "");
    }

    private static List<String[]> rows() throws IOException {
        try (var in = DeadlineOwnPhrasesTest.class.getResourceAsStream("/deadlines/phrases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.copyOf(line.split("\t", -1), 8))
                    .peek(row -> Arrays.setAll(row, i -> row[i] == null ? "" : row[i]))
                    .toList();
        }
    }
}
