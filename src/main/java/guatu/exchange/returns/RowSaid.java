package guatu.exchange.returns;

import guatu.exchange.outgoing.ReturnKey;
import java.util.List;

/**
 * What a row of a returned workbook says, before it is held against the ledger.
 *
 * @param row as Excel counts
 * @param key null where the row bears none, or one that is not ours
 * @param percent 0 to 100; null where the row says none
 * @param doubt why the row cannot be taken whatever the ledger says, the end of a word key; null when nothing is wrong
 */
record RowSaid(
        String sheet,
        int row,
        ReturnKey key,
        String done,
        String next,
        String problem,
        boolean help,
        Integer percent,
        List<Tick> ticks,
        String doubt) {

    /** A tick (√) in a node's cell, with the words that stand beside it; none where the sign stands alone. */
    record Tick(String column, String words) {}

    /** Nothing has been filled in. */
    boolean isBlank() {
        return !isReport() && ticks.isEmpty() && doubt == null;
    }

    /** More than ticks alone. */
    boolean isReport() {
        return done != null || next != null || problem != null || help || percent != null;
    }
}
