package guatu.exchange.outgoing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A column that the ledger may be taken out with; its word in the URL is its name in lower case. */
public enum LedgerColumn {
    ORDINAL(6),
    PLAN(22),
    SECTION(18),
    NUMBER(13),
    TITLE(38),
    REQUIREMENT(38),
    RESULT(24),
    STEPS(42),
    LEAD(18, "units"),
    SUPPORT(22, "units"),
    GUIDE(18, "units"),
    LEADER(14),
    OWNER(14),
    LIAISON(14),
    START(12),
    DUE(18, "due"),
    DUE_ON(12, "due"),
    ORIGINAL(12, "due"),
    NODES(14),
    LIGHT(10),
    REASONS(32),
    STAGE(10),
    PERCENT(9),
    PROGRESS(36),
    NEXT(28),
    PROBLEM(24),
    REPORTED(12);

    /** Kept whatever is chosen: without them a line is no line. */
    static final Set<LedgerColumn> ALWAYS = EnumSet.of(ORDINAL, NUMBER, TITLE);

    /** Only where somebody has written something into them. */
    static final Set<LedgerColumn> WHERE_FILLED = EnumSet.of(REQUIREMENT, RESULT, GUIDE, LEADER, LIAISON);

    /** Only when asked for. */
    private static final Set<LedgerColumn> ASKED = EnumSet.of(PLAN, SECTION, START, ORIGINAL, REASONS, NEXT, PROBLEM);

    private final double width;
    private final String group;

    LedgerColumn(double width) {
        this(width, null);
    }

    LedgerColumn(double width, String group) {
        this.width = width;
        this.group = group;
    }

    double width() {
        return width;
    }

    /** Key of the wide heading above it; null where it stands alone. */
    String groupKey() {
        return group == null ? null : "outgoing_group_" + group;
    }

    String key() {
        return "outgoing_column_" + word();
    }

    /** What heads it in a ledger of ours. */
    public String heading() {
        return Says.word(key());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns for words joined by commas; a word of other lists is passed over, none known means the usual ones. */
    static Set<LedgerColumn> of(String words, Set<LedgerColumn> filled) {
        Set<LedgerColumn> chosen = EnumSet.noneOf(LedgerColumn.class);
        for (String word : words == null ? new String[0] : words.split(",")) {
            Arrays.stream(values())
                    .filter(column -> column.word().equalsIgnoreCase(word.strip()))
                    .forEach(chosen::add);
        }
        if (chosen.isEmpty()) chosen = usual(filled);
        chosen.addAll(ALWAYS);
        return chosen;
    }

    private static Set<LedgerColumn> usual(Set<LedgerColumn> filled) {
        Set<LedgerColumn> usual = EnumSet.allOf(LedgerColumn.class);
        usual.removeAll(ASKED);
        usual.removeIf(column -> WHERE_FILLED.contains(column) && !filled.contains(column));
        return usual;
    }
}
