package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads one sheet into its plans: mostly one, from one or several tables or from cards. */
final class SheetReader {

    private final Grid grid;
    private final SheetFrame frame;
    private final List<Doubt> doubts;
    private final List<Skipped> skipped;

    SheetReader(Grid grid, ReadingOptions options, BookYear years, List<Doubt> doubts, List<Skipped> skipped) {
        this.grid = grid;
        this.frame = new SheetFrame(grid, options, years);
        this.doubts = doubts;
        this.skipped = skipped;
    }

    List<PlanReading> read() {
        List<Grid> parts = SideBySide.parts(grid);
        if (parts.size() > 1) return together(parts);
        List<Header> headers = headers();
        var plans = new ArrayList<>(new TableSequence(frame, headers, doubts, skipped).read());
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
        var headers = new ArrayList<Header>();
        for (Header found : HeaderFinder.find(grid)) {
            Header told = grid.hints().roles(ColumnGuesses.complete(found, grid, doubts), grid);
            Header titled = Hints.titled(told);
            if (titled != null) headers.add(ColumnGuesses.tellUnknown(titled, grid, doubts));
            if (titled != null || isPointedAt(found)) grid.look().saw(grid, titled == null ? told : titled);
        }
        return headers;
    }

    /** A header that a person chose is shown even while no column holds the task, so that one can be named. */
    private boolean isPointedAt(Header found) {
        int[] said = grid.hints().header(grid);
        return said != null && said[0] == found.top();
    }

    /** What stands side by side under one title is one plan. */
    private List<PlanReading> together(List<Grid> parts) {
        var plans = new LinkedHashMap<String, PlanReading>();
        for (Grid part : parts) {
            new SheetReader(part, frame.options(), frame.years(), doubts, skipped)
                    .read()
                    .forEach(plan -> plans.merge(plan.title(), plan, PlanReading::and));
        }
        return List.copyOf(plans.values());
    }

    private void cards(List<PlanReading> plans) {
        var cards = new CardReader(grid);
        if (cards.isEmpty()) return;
        TitleBlock block = TitleBlock.of(frame.lines(0, cards.top()));
        Integer year = frame.year(null, block);
        plans.add(frame.plan(block, year, cards.read(new DueReader(grid.sheet(), year, block, null, doubts))));
    }

    private void list(List<PlanReading> plans) {
        var list = new ListReader(grid);
        if (list.isEmpty()) return;
        TitleBlock block = TitleBlock.of(frame.lines(0, list.top()));
        Integer year = frame.year(null, block);
        plans.add(frame.plan(block, year, list.read(new DueReader(grid.sheet(), year, block, null, doubts), doubts)));
    }
}
