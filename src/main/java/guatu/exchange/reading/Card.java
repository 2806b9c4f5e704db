package guatu.exchange.reading;

import guatu.exchange.source.Cell;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form about one task: labels and, beside each, what is said under it. */
final class Card {

    private static final Set<ColumnRole> SUBJECTS =
            EnumSet.of(ColumnRole.TITLE, ColumnRole.CONTENT, ColumnRole.TARGET, ColumnRole.STEPS);

    /** A value with the place it stands at. */
    record Value(String text, Cell cell, int row, int column) {}

    private final Grid grid;
    private final Set<String> labels = new HashSet<>();
    private final Map<ColumnRole, Value> values = new EnumMap<>(ColumnRole.class);

    /**
     * @param heading what stands above or left of the labels; the subject when no label introduces it; null for none
     */
    Card(Grid grid, Value heading) {
        this.grid = grid;
        if (heading != null) values.put(ColumnRole.OTHER, heading);
    }

    void put(String label, ColumnRole role, Value value) {
        labels.add(Words.plain(label));
        values.putIfAbsent(role, value);
    }

    /** A label that stands here already, or a second title, begins the next card. */
    boolean isOver(String label, ColumnRole role) {
        return labels.contains(Words.plain(label)) || role == ColumnRole.TITLE && values.containsKey(ColumnRole.TITLE);
    }

    boolean isTask() {
        boolean more = values.keySet().stream()
                .anyMatch(role -> role.namesUnits() || role == ColumnRole.DUE || role == ColumnRole.PROGRESS);
        return subject() != null && more && values.size() >= 3;
    }

    private ColumnRole subject() {
        if (text(ColumnRole.TITLE).isEmpty() && !text(ColumnRole.OTHER).isEmpty()) return ColumnRole.OTHER;
        return SUBJECTS.stream()
                .filter(role -> !text(role).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String text(ColumnRole role) {
        Value value = values.get(role);
        return value == null ? "" : value.text();
    }

    TaskReading task(DueReader dues) {
        ColumnRole subject = subject();
        Value title = values.get(subject);
        TextClues clues = TextClues.of(title.text());
        var who = who();
        boolean fromText = who.lead().isEmpty() && !clues.units().isEmpty();
        if (fromText) who.add(clues.units(), ColumnRole.UNITS, true);
        Numbering number = Numbering.of(Words.oneLine(fromText ? clues.text() : title.text()));
        Value due = values.getOrDefault(ColumnRole.DUE, new Value("", Cell.EMPTY, title.row(), title.column()));
        String phrase = due.text().isEmpty() ? clues.due() : due.text();
        return new TaskReading(
                grid.sheet(),
                grid.number(title.row()),
                text(ColumnRole.ORDINAL).isEmpty() ? number.mark() : text(ColumnRole.ORDINAL),
                text(ColumnRole.SECTION),
                number.rest(),
                subject == ColumnRole.CONTENT ? "" : text(ColumnRole.CONTENT),
                subject == ColumnRole.TARGET ? "" : text(ColumnRole.TARGET),
                who.lead(),
                who.support(),
                who.guide(),
                who.persons(values.containsKey(ColumnRole.PERSON)),
                who.leaders(),
                subject == ColumnRole.STEPS ? List.of() : StepSplitter.split(text(ColumnRole.STEPS)),
                List.of(),
                phrase,
                dues.read(phrase, due.cell().date(), grid.address(due.row(), due.column())));
    }

    private Assignments who() {
        var who = new Assignments();
        boolean leads = !text(ColumnRole.LEAD).isEmpty();
        who.add(text(ColumnRole.LEAD), ColumnRole.LEAD, false);
        who.add(
                text(ColumnRole.UNITS),
                leads ? ColumnRole.SUPPORT : ColumnRole.UNITS,
                !values.containsKey(ColumnRole.SUPPORT));
        who.add(text(ColumnRole.SUPPORT), ColumnRole.SUPPORT, false);
        who.add(text(ColumnRole.GUIDE), ColumnRole.GUIDE, false);
        who.addLeaders(text(ColumnRole.LEADER));
        who.addPersons(text(ColumnRole.PERSON));
        return who;
    }
}
