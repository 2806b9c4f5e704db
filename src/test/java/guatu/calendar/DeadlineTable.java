package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

/** Tables of phrases and readings: {@code phrase | kind start..due rule soft !doubt}. */
final class DeadlineTable {

    private DeadlineTable() {}

    static void check(DeadlineContext context, String table) {
        List<String> misses = new ArrayList<>();
        table.lines().filter(line -> line.contains("|")).forEach(line -> {
            String phrase = line.substring(0, line.lastIndexOf('|')).strip().replace("\\n", "\n");
            String expected = line.substring(line.lastIndexOf('|') + 1).strip();
            String actual = words(DeadlinePhrase.read(phrase, context), expected.contains("!"));
            if (!expected.equals(actual)) misses.add(phrase + "\n  expected " + expected + "\n  read     " + actual);
        });
        assertEquals("", String.join("\n", misses), misses.size() + " misses");
    }

    /** Doubts are compared in the rows that name one. */
    static String words(Deadline read, boolean withDoubts) {
        List<String> words = new ArrayList<>(List.of(read.kind().code()));
        if (!read.stages().isEmpty())
            words.add(String.join(
                    "/", read.stages().stream().map(Object::toString).toList()));
        else if (read.start() != null) words.add(read.start() + ".." + (read.due() == null ? "" : read.due()));
        else if (read.due() != null) words.add(read.due().toString());
        if (read.dueTime() != null) words.add(read.dueTime().toString());
        if (read.recurrence() != null) words.add(read.recurrence());
        if (read.soft()) words.add("soft");
        if (withDoubts) read.doubts().forEach(doubt -> words.add("!" + doubt));
        return String.join(" ", words);
    }
}
