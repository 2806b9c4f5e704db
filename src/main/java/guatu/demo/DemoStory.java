package guatu.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The bundled files that the demo is told from: its workbook, its units, and what happened day by day. */
final class DemoStory {

    private DemoStory() {}

    /** What may happen to a task. */
    enum Deed {
        REPORT,
        HELP,
        SUBMIT,
        SEND_BACK,
        CLOSE,
        EXTEND,
        GRANT,
        SUSPEND
    }

    /**
     * One thing that happened.
     *
     * @param percent null where nothing was reported
     * @param nodes numbers of the nodes ticked with it
     * @param said what was done, or the reason
     * @param next what comes next; the day asked for in an extension
     * @param problem what is in the way; the cause of an extension
     */
    record Act(
            LocalDate day,
            String task,
            Deed deed,
            Integer percent,
            List<Integer> nodes,
            String said,
            String next,
            String problem) {

        static Act of(String[] cells) {
            return new Act(
                    LocalDate.parse(cells[0]),
                    cells[1],
                    Deed.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    cell(cells, 3) == null ? null : Integer.valueOf(cells[3]),
                    cell(cells, 4) == null ? List.of() : List.of(Integer.valueOf(cells[4])),
                    cell(cells, 5),
                    cell(cells, 6),
                    cell(cells, 7));
        }
    }

    /** A unit that stands in the tree before the workbook comes; above is a name, or null. */
    record Branch(String name, String shortName, String above) {

        static Branch of(String[] cells) {
            return new Branch(cells[0], cell(cells, 1), cell(cells, 2));
        }
    }

    static List<Act> acts() {
        return lines("story.tsv").stream().map(Act::of).toList();
    }

    static List<Branch> units() {
        return lines("units.tsv").stream().map(Branch::of).toList();
    }

    /** Plan codes by the titles of the workbook. */
    static Map<String, String> plans() {
        return lines("plans.tsv").stream().collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    static byte[] workbook() {
        try (var stream = DemoStory.class.getResourceAsStream("/demo/ledger.xlsx")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String[] cells, int at) {
        return at >= cells.length || cells[at].isBlank() ? null : cells[at].strip();
    }

    private static List<String[]> lines(String file) {
        var stream = DemoStory.class.getResourceAsStream("/demo/" + file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
