package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D1: every collected phrase is read as the office means it. */
class DeadlinePhraseTsvTest {

    @Test
    void d1_every_collected_phrase() throws IOException {
        assumeTrue(DeadlineLedgers.present());
        List<String> misses = new ArrayList<>();
        for (String[] row : DeadlineLedgers.phrases()) {
            String expected = String.join(" | ", row[2], start(row), row[4], rule(row[5]), row[6], stages(row));
            Deadline read = DeadlinePhrase.read(row[0], context(row));
            String actual = words(read, !stages(row).isEmpty());
            if (!expected.equals(actual)) misses.add(row[0] + "\n  expected " + expected + "\n  read     " + actual);
        }
        assertEquals("", String.join("\n", misses), misses.size() + " misses");
    }

    private static String words(Deadline read, boolean withStages) {
        List<String> stages =
                withStages ? read.stages().stream().map(LocalDate::toString).toList() : List.of();
        LocalDate start = read.kind() == Deadline.Kind.DATE_AND_RECURRING ? null : read.start();
        String due = read.due() == null ? "" : read.due() + (read.dueTime() == null ? "" : "T" + read.dueTime());
        return String.join(
                " | ",
                read.kind().code(),
                start == null ? "" : start.toString(),
                due,
                read.recurrence() == null ? "" : read.recurrence(),
                read.soft() ? "y" : "",
                String.join(" / ", stages));
    }

    private static String start(String[] row) {
        return row[3].equals("发文日") ? ISSUED.toString() : row[3];
    }

    private static String rule(String rule) {
        return rule.replaceAll(";从.*", "");
    }

    /** The stage days of the one row whose note spells them: 07-20 / 10-15. */
    private static String stages(String[] row) {
        return row[7].matches("\\d\\d-\\d\\d / \\d\\d-\\d\\d")
                ? row[1] + "-" + row[7].replace(" / ", " / " + row[1] + "-")
                : "";
    }

    private static final LocalDate ISSUED = LocalDate.of(2019, 11, 5);

    /** The anchors that the notes name beside the phrases. */
    private static DeadlineContext context(String[] row) {
        DeadlineContext plain = DeadlineContext.of(Integer.parseInt(row[1]));
        if (row[3].equals("发文日")) return plain.issuedOn(ISSUED);
        if (row[8].contains("周会")) return plain.issuedOn(LocalDate.of(2026, 6, 4));
        if (row[8].contains("学校周历")) {
            return plain.weekOne(LocalDate.of(2010, 3, 1)).termStart(LocalDate.of(2010, 2, 26));
        }
        return row[8].contains("德育常规") ? plain.termStart(LocalDate.of(2020, 9, 1)) : plain;
    }

    @Test
    void d1_an_hour_belongs_to_the_day() {
        Deadline read = DeadlinePhrase.read("11月8日下午5点半前", DeadlineContext.of(2024));
        assertEquals(LocalTime.of(17, 30), read.dueTime());
    }
}
