package guatu.exchange.reading;

import java.util.ArrayList;
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
        List<Header> headers = HeaderFinder.find(grid).stream()
                .map(found -> grid.hints().settle(ColumnGuesses.complete(found, grid, doubts), grid))
                .filter(Objects::nonNull)
                .toList();
        headers.forEach(header -> grid.look().saw(grid, header, grid.hints()));
        var plans = new ArrayList<PlanReading>();
        if (!headers.isEmpty()) tables(headers, plans);
        if (plans.stream().allMatch(plan -> plan.tasks().isEmpty())) {
            plans.clear();
            cards(plans);
        }
        return plans;
    }

    private void tables(List<Header> headers, List<PlanReading> plans) {
        TitleBlock block = null;
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
                year = year(header, block);
            } else if (above < header.top()) {
                sections = new SectionStack();
                sections.push(own.lines().get(own.lines().size() - 1));
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
            tasks.addAll(table(header, end, block, year, sections));
            before = header;
        }
        plans.add(plan(block, year, tasks));
    }

    private List<TaskReading> table(Header header, int end, TitleBlock block, Integer year, SectionStack sections) {
        var nodes = new Nodes(grid, header, year, options.calendar(), doubts);
        var dues = new DueReader(grid.sheet(), year, block, nodes.weekOne(), doubts);
        for (int row = 0; row < grid.rows(); row++)
            if (grid.filled(row).size() <= 2) grid.texts(row).forEach(dues::learn);
        var rows = new RowReader(grid, header, nodes, dues, block, doubts);
        return new TableReader(grid, header, end, sections, rows, doubts, skipped).read();
    }

    /** First of the lines that stand right above a header and belong to it. */
    private int titleTop(Header header, int floor, boolean first, boolean repeated) {
        if (first) return floor;
        int top = header.top();
        while (top > floor && grid.texts(top - 1).size() == 1 && top > header.top() - 3) {
            String line = grid.texts(top - 1).get(0);
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
