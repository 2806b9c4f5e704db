package guatu.exchange.outgoing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row of a return workbook knows of its task, hidden and sealed: which task of which unit, and how it stood.
 *
 * @param saidAt when the latest report had been filed; null where none had
 */
public record ReturnKey(long unit, String number, int version, Instant saidAt, List<Node> nodes) {

    /** Where the key column begins; the codes of the other columns stand in the same row. */
    public static final String COLUMN = "guatu-key";

    private static final String KIND = "GT1";
    private static final String BAR = "\\|";
    private static final int PARTS = 6;

    /**
     * A node as it stood.
     *
     * @param column code of the column that it stood in
     */
    public record Node(int number, String column, boolean settled) {

        private String text() {
            return number + "@" + column + (settled ? "*" : "");
        }

        private static Node of(String text) {
            int at = text.indexOf('@');
            boolean settled = text.endsWith("*");
            String column = text.substring(at + 1, text.length() - (settled ? 1 : 0));
            return new Node(Integer.parseInt(text.substring(0, at)), column, settled);
        }
    }

    /** The words to be sealed. */
    String text() {
        return String.join(
                "|",
                KIND,
                String.valueOf(unit),
                number,
                String.valueOf(version),
                saidAt == null ? "" : String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, saidAt)),
                nodes.stream().map(Node::text).collect(Collectors.joining(",")));
    }

    /** Throws IllegalArgumentException, or one of its kind, where the words are none of ours. */
    static ReturnKey of(String text) {
        String[] parts = text.split(BAR, -1);
        if (parts.length != PARTS || !parts[0].equals(KIND)) throw new IllegalArgumentException("no key");
        List<Node> nodes = new ArrayList<>();
        for (String node : parts[5].split(",")) if (!node.isEmpty()) nodes.add(Node.of(node));
        Instant said = parts[4].isEmpty() ? null : Instant.EPOCH.plus(Long.parseLong(parts[4]), ChronoUnit.MICROS);
        return new ReturnKey(Long.parseLong(parts[1]), parts[2], Integer.parseInt(parts[3]), said, nodes);
    }

    /** True for what may be meant as a key, be it sealed rightly or not. */
    public static boolean looksLike(String text) {
        return text.startsWith(KIND + "|");
    }
}
