package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** What a sheet says around its tasks: the lines above them, the year, the name of the plan. */
record SheetFrame(Grid grid, ReadingOptions options, BookYear years) {

    /** The rows from the first up to the second, exclusive, as lines. */
    List<String> lines(int from, int to) {
        var lines = new ArrayList<String>();
        for (int row = from; row < to; row++) {
            if (!grid.texts(row).isEmpty()) lines.add(String.join("　", grid.texts(row)));
        }
        return lines;
    }

    PlanReading plan(TitleBlock block, Integer year, List<TaskReading> tasks) {
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

    /** The year a person gave, else the one named nearest the table; {@code header} may be null. */
    Integer year(Header header, TitleBlock block) {
        if (grid.hints().year() != null) return grid.hints().year();
        if (options.planYear() != null) return options.planYear();
        var found = new ArrayList<Integer>();
        found.add(PlanYear.in(block.title()));
        if (header != null)
            header.columns().forEach(column -> column.path().forEach(text -> found.add(PlanYear.in(text))));
        found.add(PlanYear.inName(grid.sheet()));
        block.lines().forEach(line -> found.add(PlanYear.in(line)));
        found.add(years.ofName());
        found.add(yearWithin());
        found.add(years.ofSheets());
        return found.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Integer yearWithin() {
        var written = new ArrayList<String>();
        for (int row = 0; row < Math.min(grid.rows(), 500); row++) written.addAll(grid.texts(row));
        return PlanYear.mostIn(written);
    }
}
