package guatu.exchange.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How much of a workbook, or of several, was read right: tasks, and their facts field by field. */
final class LedgerScore {

    private final String name;
    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private int wanted;
    private int found;
    private int invented;

    LedgerScore(String name) {
        this.name = name;
    }

    void tasks(int wanted, int found, int invented) {
        this.wanted += wanted;
        this.found += found;
        this.invented += invented;
    }

    void field(String field, boolean right) {
        int[] count = fields.computeIfAbsent(field, key -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    void add(LedgerScore other) {
        tasks(other.wanted, other.found, other.invented);
        other.fields.forEach((field, count) -> {
            int[] sum = fields.computeIfAbsent(field, key -> new int[2]);
            sum[0] += count[0];
            sum[1] += count[1];
        });
    }

    int missed() {
        return wanted - found;
    }

    int invented() {
        return invented;
    }

    /** Share of all fields that were read right, 1 for all. */
    double share() {
        int right = fields.values().stream().mapToInt(count -> count[0]).sum();
        int all = fields.values().stream().mapToInt(count -> count[1]).sum();
        return all == 0 ? 1 : right / (double) all;
    }

    static String head() {
        return "| workbook | tasks | found | missed | invented | " + String.join(" | ", LedgerComparison.FIELDS)
                + " | all fields |\n|---|" + "---|".repeat(LedgerComparison.FIELDS.size() + 5);
    }

    /** A row of the table that {@link #head} opens; a field that no task of the workbook asks for is left empty. */
    String row() {
        var row = new StringBuilder(
                String.format(Locale.ROOT, "| %s | %d | %d | %d | %d |", name, wanted, found, missed(), invented));
        for (String field : LedgerComparison.FIELDS) {
            int[] count = fields.get(field);
            row.append(count == null ? "  |" : percent(count[0] / (double) count[1]));
        }
        return row.append(percent(share())).toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, " %.1f |", 100 * share);
    }
}
