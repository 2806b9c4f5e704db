package guatu.exchange.reading;

/** All codes under which the reader raises a {@link Doubt} or passes something over. */
final class DoubtCode {
    static final String YEAR_UNKNOWN = "year-unknown";
    static final String DUE_UNREAD = "due-unread";
    static final String DUE_FROM_TEXT = "due-from-text";
    static final String DUE_FROM_HEADING = "due-from-heading";
    static final String DUE_FROM_NOTE = "due-from-note";
    static final String DATES_OUT_OF_ORDER = "dates-out-of-order";
    static final String LEAD_INHERITED = "lead-inherited";
    static final String LEAD_FROM_HEADING = "lead-from-heading";
    static final String LEAD_FROM_TITLE = "lead-from-title";
    static final String COLUMN_GUESSED = "column-guessed";
    static final String COLUMN_UNREAD = "column-unread";
    static final String LIST_GUESSED = "list-guessed";
    static final String NODE_UNDATED = "node-undated";
    static final String ROW_UNREAD = "row-unread";
    static final String HEADING_OR_TASK = "heading-or-task";

    static final String HIDDEN_SHEET = "hidden-sheet";
    static final String EMPTY_SHEET = "empty-sheet";
    static final String NO_TABLE = "no-table";
    static final String OLD_COPY = "old-copy";
    static final String TOTAL = "total";
    static final String NOTE = "note";
    static final String REPEATED_HEADER = "repeated-header";

    static final String BY_HAND = "by-hand";

    private DoubtCode() {}

    static boolean isAboutUnits(String code) {
        return code.equals(LEAD_INHERITED) || code.equals(LEAD_FROM_TITLE);
    }

    /** The rest, and all codes of the deadline reader, are about deadlines. */
    static boolean isAboutRowOrColumn(String code) {
        return code.equals(COLUMN_GUESSED)
                || code.equals(COLUMN_UNREAD)
                || code.equals(NODE_UNDATED)
                || code.equals(ROW_UNREAD)
                || code.equals(HEADING_OR_TASK);
    }
}
