package guatu.task;

import guatu.shared.error.RuleViolation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns that a ledger shows, in the ledger's order.
 *
 * @param named the same by their words, as templates ask for each cell
 */
public record LedgerColumns(Set<LedgerColumn> shown, Set<String> named) {

    LedgerColumns(Set<LedgerColumn> shown) {
        this(shown, shown.stream().map(LedgerColumn::word).collect(Collectors.toSet()));
    }

    /** What a reader sees who has chosen nothing. */
    public static final LedgerColumns USUAL = new LedgerColumns(EnumSet.complementOf(EnumSet.of(
            LedgerColumn.SECTION,
            LedgerColumn.SUPPORT,
            LedgerColumn.STARTS,
            LedgerColumn.ORIGINAL,
            LedgerColumn.EXTENSIONS)));

    /** Reads a list with commas as it stands in the URL; throws RuleViolation naming a word that is no column. */
    static LedgerColumns read(String words) {
        Set<LedgerColumn> shown = EnumSet.noneOf(LedgerColumn.class);
        for (String word : words.split(",")) {
            if (!word.isBlank()) shown.add(column(word.strip()));
        }
        return new LedgerColumns(shown);
    }

    private static LedgerColumn column(String word) {
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> column.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("unknown_word", "columns", word));
    }

    /** The list as it stands in the URL. */
    public String words() {
        return shown.stream().map(LedgerColumn::word).collect(Collectors.joining(","));
    }

    public boolean has(String word) {
        return named.contains(word);
    }

    /** How many columns a row has, number and title counted. */
    public int span() {
        return shown.size() + 2;
    }

    public List<LedgerColumn> all() {
        return List.of(LedgerColumn.values());
    }
}
