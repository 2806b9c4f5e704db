package guatu.exchange.reading;

import guatu.exchange.source.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads cards: forms with a label on the left and its value beside it, one task to a card. */
final class CardReader {

    private static final Set<ColumnRole> SUBJECTS =
            EnumSet.of(ColumnRole.TITLE, ColumnRole.CONTENT, ColumnRole.TARGET, ColumnRole.STEPS);

    /** A value with the place it stands at. */
    private record Value(String text, Cell cell, int row, int column) {}

    private final Grid grid;
    private final List<Map<ColumnRole, Value>> cards = new ArrayList<>();
    private int top = -1;

    CardReader(Grid grid) {
        this.grid = grid;
        Map<ColumnRole, Value> card = null;
        for (int row = 0; row < grid.rows(); row++) {
            Iterator<Integer> columns = grid.filled(row).iterator();
            while (columns.hasNext()) {
                ColumnRole role = label(grid.own(row, columns.next()).text());
                if (role == null) continue;
                if (top < 0) top = row;
                if (card == null || role == ColumnRole.TITLE && card.containsKey(ColumnRole.TITLE)) {
                    card = new EnumMap<>(ColumnRole.class);
                    cards.add(card);
                }
                Value value = columns.hasNext() ? value(row, columns.next()) : new Value("", Cell.EMPTY, row, 0);
                card.putIfAbsent(role, value);
            }
        }
        cards.removeIf(found -> !isCard(found));
    }

    private Value value(int row, int column) {
        Cell cell = grid.own(row, column);
        return new Value(Words.saysNothing(cell.text()) ? "" : cell.text(), cell, row, column);
    }

    private static ColumnRole label(String text) {
        HeaderWords.Match match = HeaderWords.match(text);
        return match.sure() && Words.plain(text).length() <= 10 ? match.role() : null;
    }

    private static boolean isCard(Map<ColumnRole, Value> card) {
        boolean subject = card.entrySet().stream()
                .anyMatch(entry -> SUBJECTS.contains(entry.getKey())
                        && !entry.getValue().text().isEmpty());
        boolean more = card.keySet().stream()
                .anyMatch(role -> role.namesUnits() || role == ColumnRole.DUE || role == ColumnRole.PROGRESS);
        return subject && more && card.size() >= 3;
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** First row of the first card. */
    int top() {
        return top;
    }

    List<TaskReading> read(DueReader dues) {
        return cards.stream().map(card -> task(card, dues)).toList();
    }

    private TaskReading task(Map<ColumnRole, Value> card, DueReader dues) {
        ColumnRole subject = SUBJECTS.stream()
                .filter(role -> !text(card, role).isEmpty())
                .findFirst()
                .orElseThrow();
        Value title = card.get(subject);
        TextClues clues = TextClues.of(title.text());
        var who = new Assignments();
        boolean leads = !text(card, ColumnRole.LEAD).isEmpty();
        who.add(text(card, ColumnRole.LEAD), ColumnRole.LEAD, false);
        who.add(
                text(card, ColumnRole.UNITS),
                leads ? ColumnRole.SUPPORT : ColumnRole.UNITS,
                !card.containsKey(ColumnRole.SUPPORT));
        who.add(text(card, ColumnRole.SUPPORT), ColumnRole.SUPPORT, false);
        who.add(text(card, ColumnRole.GUIDE), ColumnRole.GUIDE, false);
        who.addPersons(text(card, ColumnRole.LEADER));
        who.addPersons(text(card, ColumnRole.PERSON));
        boolean fromText = who.lead().isEmpty() && !clues.units().isEmpty();
        if (fromText) who.add(clues.units(), ColumnRole.UNITS, true);
        Numbering number = Numbering.of(Words.oneLine(fromText ? clues.text() : title.text()));
        String ordinal = text(card, ColumnRole.ORDINAL).isEmpty() ? number.mark() : text(card, ColumnRole.ORDINAL);
        Value due = card.getOrDefault(ColumnRole.DUE, new Value("", Cell.EMPTY, title.row(), title.column()));
        String phrase = due.text().isEmpty() ? clues.due() : due.text();
        return new TaskReading(
                grid.sheet(),
                grid.number(title.row()),
                ordinal,
                text(card, ColumnRole.SECTION),
                number.rest(),
                subject == ColumnRole.CONTENT ? "" : text(card, ColumnRole.CONTENT),
                subject == ColumnRole.TARGET ? "" : text(card, ColumnRole.TARGET),
                who.lead(),
                who.support(),
                who.guide(),
                who.persons(),
                subject == ColumnRole.STEPS ? List.of() : StepSplitter.split(text(card, ColumnRole.STEPS)),
                List.of(),
                phrase,
                dues.read(phrase, due.cell().date(), grid.address(due.row(), due.column())));
    }

    private static String text(Map<ColumnRole, Value> card, ColumnRole role) {
        Value value = card.get(role);
        return value == null ? "" : value.text();
    }
}
