package guatu.exchange.outgoing;

import guatu.task.Part;
import guatu.task.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Turns what the database tells of one task into the parts of a {@link LedgerRow}. */
final class LedgerFacts {

    private LedgerFacts() {}

    static LedgerRow.Texts texts(List<Object[]> rows) {
        return rows.isEmpty()
                ? LedgerRow.Texts.NONE
                : new LedgerRow.Texts((String) rows.get(0)[1], (String) rows.get(0)[2]);
    }

    static List<LedgerRow.Node> nodes(List<Object[]> rows, LocalDate day) {
        return rows.stream()
                .map(row -> new LedgerRow.Node(
                        (Integer) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        (Precision) row[4],
                        state(row[5] != null, row[6] != null, (LocalDate) row[3], day)))
                .toList();
    }

    private static String state(boolean done, boolean waived, LocalDate on, LocalDate day) {
        if (done) return "DONE";
        if (waived) return "WAIVED";
        if (on.isBefore(day)) return "MISSED";
        return on.isBefore(day.plusDays(7)) ? "SOON" : "AHEAD";
    }

    static LedgerRow.People people(List<Object[]> rows) {
        return new LedgerRow.People(
                joined(rows, Part.LEAD, 3), joined(rows, Part.LEAD, 4), joined(rows, Part.GUIDE, 2));
    }

    private static String joined(List<Object[]> rows, Part part, int column) {
        return rows.stream()
                .filter(row -> row[1] == part)
                .map(row -> (String) row[column])
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    static LedgerRow.Said said(List<Object[]> rows) {
        if (rows.isEmpty()) return LedgerRow.Said.NOTHING;
        Object[] row = rows.get(0);
        return new LedgerRow.Said((Instant) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
