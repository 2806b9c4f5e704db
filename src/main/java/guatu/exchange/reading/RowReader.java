package guatu.exchange.reading;

import java.util.List;

/** Reads the tasks of one row, or of the rows that one merged title spans. */
final class RowReader {

    /** What a row says of one task, apart from its columns of units and days. */
    private record Wording(String title, String more, String steps) {}

    private final Grid grid;
    private final Header header;
    private final RowText texts;
    private final Nodes nodes;
    private final RowDues dues;
    private final RowUnits units;

    RowReader(
            Grid grid, Header header, Nodes nodes, DueReader dues, TitleBlock block, NoteDue note, List<Doubt> doubts) {
        this.grid = grid;
        this.header = header;
        this.texts = new RowText(grid, header);
        this.nodes = nodes;
        this.dues = new RowDues(grid, header, dues, note, doubts);
        this.units = new RowUnits(grid, header, block, doubts);
    }

    /** One task as a rule; several where the cell counts up duties that each name their units. */
    List<TaskReading> tasks(List<Integer> rows, String section) {
        int row = rows.get(0);
        List<String> duties = SeveralDuties.in(texts.title(row));
        if (!duties.isEmpty())
            return duties.stream()
                    .map(duty -> task(rows, section, new Wording(duty, "", "")))
                    .toList();
        var wording = new Wording(
                texts.title(row) + texts.details(rows),
                texts.of(rows, ColumnRole.CONTENT),
                texts.of(rows, ColumnRole.STEPS));
        return List.of(task(rows, section, wording));
    }

    /** The task of a row whose title stands over several: its text is in the next column. */
    TaskReading byContent(int row, String section) {
        List<Integer> rows = List.of(row);
        String content = texts.of(rows, ColumnRole.CONTENT);
        String steps = texts.of(rows, ColumnRole.STEPS);
        return task(rows, section, content.isEmpty() ? new Wording(steps, "", "") : new Wording(content, "", steps));
    }

    private TaskReading task(List<Integer> rows, String section, Wording wording) {
        int row = rows.get(0);
        TextClues clues = TextClues.of(wording.title());
        TextClues more = TextClues.of(wording.more());
        TextClues aside = TextClues.of(wording.steps());
        Assignments who = units.of(rows, List.of(clues.units(), more.units(), aside.units()), section);
        boolean cut = who.isFromText() && !clues.units().isEmpty();
        String title = Words.oneLine(cut ? clues.text() : wording.title());
        String ordinal = Words.oneLine(texts.of(List.of(row), ColumnRole.ORDINAL));
        Numbering number = Numbering.of(title);
        if (!header.has(ColumnRole.ORDINAL)
                && number.level() >= 4
                && !number.rest().isEmpty()
                && !StepSplitter.isList(wording.title())) {
            ordinal = number.mark();
            title = number.rest();
        }
        boolean listed = wording.steps().isEmpty()
                && header.of(ColumnRole.CONTENT).size() == 1
                && StepSplitter.isList(wording.more());

        RowDues.Due due = dues.of(
                rows,
                List.of(clues.due(), more.due()),
                texts.of(rows, ColumnRole.TARGET) + "\n" + texts.of(rows, ColumnRole.STEPS),
                ordinal,
                section);
        return new TaskReading(
                grid.sheet(),
                grid.number(row),
                ordinal,
                section,
                title,
                listed ? "" : wording.more(),
                texts.of(rows, ColumnRole.TARGET),
                who.lead(),
                who.support(),
                who.guide(),
                who.persons(header.has(ColumnRole.PERSON)),
                who.leaders(),
                StepSplitter.split(listed ? wording.more() : aside.text()),
                nodes.of(rows),
                due.phrase(),
                due.reading());
    }
}
