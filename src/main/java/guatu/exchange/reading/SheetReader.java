package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Reads one sheet into its plans: mostly one, from one or several tables or from cards. */
final class SheetReader {

    private final Grid grid;
    private final ReadingOptions options;
    private final Integer fileYear;
    private final List<Doubt> doubts;
    private final List<Skipped> skipped;

    SheetReader(Grid grid, ReadingOptions options, Integer fileYear, List<Doubt> doubts, List<Skipped> skipped) {
        this.grid = grid;
        this.options = options;
        this.fileYear = fileYear;
        this.doubts = doubts;
        this.skipped = skipped;
    }

    List<PlanReading> read() {
        List<Grid> parts = SideBySide.parts(grid);
        if (parts.size() > 1) return together(parts);
        List<Header> headers = headers();
        var plans = new ArrayList<PlanReading>();
        if (!headers.isEmpty()) tables(headers, plans);
        if (plans.stream().allMatch(plan -> plan.tasks().isEmpty())) {
            plans.clear();
            cards(plans);
            if (plans.isEmpty()) list(plans);
        }
        return plans;
    }

    /** The headers, with what a person says of them; none on a sheet of cards. */
    private List<Header> headers() {
        if (grid.hints().header(grid) == null && CardLabels.governs(grid)) return List.of();
        List<Header> headers = HeaderFinder.find(grid).stream()
                .map(found -> grid.hints().settle(ColumnGuesses.complete(found, grid, doubts), grid))
                .filter(Objects::nonNull)
                .toList();
        headers.forEach(header -> grid.look().saw(grid, header, grid.hints()));
        return headers;
    }

    /** What stands side by side under one title is one plan. */
    private List<PlanReading> together(List<Grid> parts) {
        var plans = new LinkedHashMap<String, PlanReading>();
        for (Grid part : parts) {
            new SheetReader(part, options, fileYear, doubts, skipped)
                    .read()
                    .forEach(plan -> plans.merge(plan.title(), plan, PlanReading::and));
        }
        return List.copyOf(plans.values());
    }

    private void tables(List<Header> headers, List<PlanReading> plans) {
        TitleBlock block = null;
        List<String> notes = List.of();
        Integer year = null;
        var sections = new SectionStack();
        var tasks = new ArrayList<TaskReading>();
        Header before = null;
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            int above = titleTop(
                    header,
                    i == 0 ? 0 : headers.get(i - 1).bottom() + 1,
                    i == 0,
                    header.likeness().equals(before == null ? "" : before.likeness()));
            TitleBlock own = TitleBlock.of(lines(above, header.top()));
            boolean fresh = block == null || TitleBlock.endsAsTitle(own.title());
            if (fresh) {
                if (block != null) plans.add(plan(block, year, tasks));
                tasks = new ArrayList<>();
                sections = new SectionStack();
                block = own;
                notes = own.lines();
                year = year(header, block);
                own.headings().forEach(sections::push);
            } else if (above < header.top()) {
                notes = own.lines();
                List<String> headings =
                        own.headings().isEmpty() ? notes.subList(notes.size() - 1, notes.size()) : own.headings();
                if (headings.stream().allMatch(heading -> Numbering.of(heading).level() == 0))
                    sections = new SectionStack();
                headings.forEach(sections::push);
            } else {
                skipped.add(new Skipped(grid.sheet(), grid.number(header.top()), DoubtCode.REPEATED_HEADER));
            }
            int end = i + 1 < headers.size()
                    ? titleTop(
                            headers.get(i + 1),
                            header.bottom() + 1,
                            false,
                            header.likeness().equals(headers.get(i + 1).likeness()))
                    : grid.rows();
            tasks.addAll(table(header, end, block, notes, year, sections));
            before = header;
        }
        plans.add(plan(block, year, tasks));
    }

    private List<TaskReading> table(
            Header found, int end, TitleBlock block, List<String> notes, Integer year, SectionStack sections) {
        var actual = ActualRows.of(grid, found, end);
        Header header = found.without(actual.column());
        var nodes = new Nodes(grid, header, year, options.calendar(), doubts);
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

    /** First of the lines that stand right above a header and belong to it. */
    private int titleTop(Header header, int floor, boolean first, boolean repeated) {
        if (first) return floor;
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

    private List<String> lines(int from, int to) {
        var lines = new ArrayList<String>();
        for (int row = from; row < to; row++) {
            if (!grid.texts(row).isEmpty()) lines.add(String.join("　", grid.texts(row)));
        }
        return lines;
    }

    private void cards(List<PlanReading> plans) {
        var cards = new CardReader(grid);
        if (cards.isEmpty()) return;
        TitleBlock block = TitleBlock.of(lines(0, cards.top()));
        Integer year = year(null, block);
        plans.add(plan(block, year, cards.read(new DueReader(grid.sheet(), year, block, null, doubts))));
    }

    private void list(List<PlanReading> plans) {
        var list = new ListReader(grid);
        if (list.isEmpty()) return;
        TitleBlock block = TitleBlock.of(lines(0, list.top()));
        Integer year = year(null, block);
        plans.add(plan(block, year, list.read(new DueReader(grid.sheet(), year, block, null, doubts), doubts)));
    }

    private PlanReading plan(TitleBlock block, Integer year, List<TaskReading> tasks) {
        var sections = new LinkedHashSet<String>();
        tasks.forEach(task -> sections.add(task.section()));
        sections.remove("");
        return new PlanReading(
                block.title().isEmpty() ? grid.sheet() : block.title(),
                year,
                grid.sheet(),
                List.copyOf(sections),
                tasks);
    }

    private Integer year(Header header, TitleBlock block) {
        if (grid.hints().year() != null) return grid.hints().year();
        if (options.planYear() != null) return options.planYear();
        var found = new ArrayList<Integer>();
        found.add(PlanYear.in(block.title()));
        if (header != null)
            header.columns().forEach(column -> column.path().forEach(text -> found.add(PlanYear.in(text))));
        found.add(PlanYear.inName(grid.sheet()));
        block.lines().forEach(line -> found.add(PlanYear.in(line)));
        found.add(fileYear);
        return found.stream().filter(Objects::nonNull).findFirst().orElseGet(this::yearWithin);
    }

    private Integer yearWithin() {
        var written = new ArrayList<String>();
        for (int row = 0; row < Math.min(grid.rows(), 500); row++) written.addAll(grid.texts(row));
        return PlanYear.mostIn(written);
    }
}
