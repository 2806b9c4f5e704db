package guatu.exchange.outgoing;

/**
 * A column as it is laid out.
 *
 * @param code names the column for a program, whatever its heading says
 * @param column null for the columns that a unit fills in
 * @param span the span of time of a node column; null for all others
 * @param group the wide heading above it; null where it stands alone
 */
record Field(String code, LedgerColumn column, NodeSpan span, String group, String heading, double width) {

    static Field of(LedgerColumn column) {
        String group = column.groupKey() == null ? null : Says.word(column.groupKey());
        return new Field(column.word(), column, null, group, column.heading(), column.width());
    }

    static Field of(NodeSpan span, String group, String heading) {
        return new Field(span.code(), LedgerColumn.NODES, span, group, heading, LedgerColumn.NODES.width());
    }
}
