package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads the tables of a sheet one after the other: a new title begins a plan, a heading a section, a header alone goes on. */
final class TableSequence {

    private final SheetFrame frame;
    private final Grid grid;
    private final List<Header> headers;
    private final List<Doubt> doubts;
    private final List<Skipped> skipped;
    private final List<PlanReading> plans = new ArrayList<>();
    private List<TaskReading> tasks = new ArrayList<>();
    private SectionStack sections = new SectionStack();
    private List<String> notes = List.of();
    private TitleBlock block;
    private Integer year;

    TableSequence(SheetFrame frame, List<Header> headers, List<Doubt> doubts, List<Skipped> skipped) {
        this.frame = frame;
        this.grid = frame.grid();
        this.headers = headers;
        this.doubts = doubts;
        this.skipped = skipped;
    }

    List<PlanReading> read() {
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            int above = i == 0 ? 0 : titleTop(headers.get(i - 1), header);
            TitleBlock own = TitleBlock.of(frame.lines(above, header.top()));
            if (block == null || TitleBlock.endsAsTitle(own.title())) begin(header, own);
            else if (above < header.top()) goOn(own);
            else skipped.add(new Skipped(grid.sheet(), grid.number(header.top()), DoubtCode.REPEATED_HEADER));
            tasks.addAll(table(header, i + 1 < headers.size() ? titleTop(header, headers.get(i + 1)) : grid.rows()));
        }
        if (block != null) plans.add(frame.plan(block, year, tasks));
        return plans;
    }

    private void begin(Header header, TitleBlock own) {
        if (block != null) plans.add(frame.plan(block, year, tasks));
        tasks = new ArrayList<>();
        sections = new SectionStack();
        block = own;
        notes = own.lines();
        year = frame.year(header, block);
        own.headings().forEach(sections::push);
    }

    /** The next table of the same plan, under a heading of its own. */
    private void goOn(TitleBlock own) {
        notes = own.lines();
        List<String> headings =
                own.headings().isEmpty() ? notes.subList(notes.size() - 1, notes.size()) : own.headings();
        if (headings.stream().allMatch(heading -> Numbering.of(heading).level() == 0)) sections = new SectionStack();
        headings.forEach(sections::push);
    }

    private List<TaskReading> table(Header found, int end) {
        var actual = ActualRows.of(grid, found, end);
        Header header = found.without(actual.column());
        var nodes = new Nodes(grid, header, year, frame.options().calendar(), doubts);
        var dues = new DueReader(grid.sheet(), year, block, nodes.weekOne(), doubts);
        for (int row = 0; row < grid.rows(); row++)
            if (grid.filled(row).size() <= 2) grid.texts(row).forEach(dues::learn);
        var note = new NoteDue(block.title(), notes, below(header, end));
        var rows = new RowReader(grid, header, nodes, dues, block, note, doubts);
        return new TableReader(grid, header, end, actual.rows(), sections, rows, doubts, skipped).read();
    }

    /** Lines that stand alone among or under the rows of a table, where notes are kept. */
    private List<String> below(Header header, int end) {
        var lines = new ArrayList<String>();
        for (int row = header.bottom() + 1; row < end; row++) {
            List<String> texts = grid.texts(row);
            if (texts.size() <= 2 && !texts.isEmpty() && AsideLines.aboutAll(texts.get(0)))
                lines.add(String.join("", texts));
        }
        return lines;
    }

    /** First of the lines that stand right above a header and belong to it, not to the table before. */
    private int titleTop(Header before, Header header) {
        int floor = before.bottom() + 1;
        boolean repeated = header.likeness().equals(before.likeness());
        int top = header.top();
        while (top > floor && grid.texts(top - 1).size() == 1 && top > header.top() - 3) {
            String line = grid.texts(top - 1).get(0);
            if (AsideLines.isPage(line)) break;
            boolean title = TitleBlock.endsAsTitle(line);
            if (repeated ? !title : Numbering.of(line).level() > 1 && !grid.gapAbove(top - 1)) break;
            top--;
            if (title) break;
        }
        return top;
    }
}
