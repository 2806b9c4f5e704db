package guatu.exchange;

import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.GridRow;
import guatu.exchange.reading.SheetLook;
import guatu.exchange.reading.Skipped;
import guatu.exchange.reading.TaskReading;
import guatu.shared.web.CurrentLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Marks the rows of one sheet with what each was taken for, and its cells with their doubts. */
final class BenchLines {

    private final CurrentLanguage language;
    private final SheetLook sheet;
    private final Map<Integer, TaskReading> tasks;
    private final Map<Integer, String> skipped;
    private final Map<String, List<Bench.Spot>> doubts = new HashMap<>();

    BenchLines(CurrentLanguage language, SheetLook sheet, DryRun dry) {
        this.language = language;
        this.sheet = sheet;
        this.tasks = dry.plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .filter(task -> task.sheet().equals(sheet.name()))
                .collect(Collectors.toMap(TaskReading::row, task -> task, (one, other) -> one));
        this.skipped = dry.skipped().stream()
                .filter(part -> part.sheet().equals(sheet.name()) && part.row() > 0)
                .collect(Collectors.toMap(Skipped::row, Skipped::why, (one, other) -> one));
        for (int i = 0; i < dry.doubts().size(); i++) doubt(i, dry.doubts().get(i));
    }

    private void doubt(int place, Doubt doubt) {
        if (!doubt.sheet().equals(sheet.name())) return;
        String cell = doubt.cell().replaceAll(":.*", "");
        doubts.computeIfAbsent(cell, at -> new ArrayList<>()).add(new Bench.Spot(place, doubt.message()));
    }

    TaskReading task(int row) {
        return tasks.get(row);
    }

    List<Bench.Line> of(List<GridRow> rows, int chosen) {
        return rows.stream().map(row -> line(row, chosen)).toList();
    }

    private Bench.Line line(GridRow row, int chosen) {
        String kind = kind(row.number());
        List<Bench.Cell> cells = row.cells().stream()
                .map(patch -> new Bench.Cell(
                        patch.column() + row.number(),
                        patch.text(),
                        patch.wide(),
                        patch.high(),
                        doubts.getOrDefault(patch.column() + row.number(), List.of())))
                .toList();
        var rest = new ArrayList<Bench.Spot>(doubts.getOrDefault(String.valueOf(row.number()), List.of()));
        doubts.forEach((at, spots) -> {
            boolean covered = at.matches("[A-Z]+" + row.number())
                    && cells.stream().noneMatch(cell -> cell.at().equals(at));
            if (covered) rest.addAll(spots);
        });
        return new Bench.Line(row.number(), kind, mark(row.number()), row.number() == chosen, rest, cells, roles(row));
    }

    private List<Bench.Role> roles(GridRow row) {
        return sheet.heads().stream()
                .filter(head -> head.top() == row.number())
                .flatMap(head -> head.columns().stream())
                .limit(sheet.letters().size())
                .map(column -> new Bench.Role(column.letters(), column.role()))
                .toList();
    }

    String kind(int row) {
        if (sheet.heads().stream().anyMatch(head -> head.top() <= row && row <= head.bottom())) return "HEADER";
        if (tasks.containsKey(row)) return "TASK";
        if (skipped.containsKey(row)) return "SKIPPED";
        String seen = sheet.kinds().get(row);
        if (seen == null)
            return sheet.heads().isEmpty() || row > sheet.heads().get(0).top() ? "NONE" : "TITLE";
        return switch (seen) {
            case "SECTION", "LONE_TITLE" -> "SECTION";
            case "TASK" -> "MORE";
            default -> "NONE";
        };
    }

    /** 任务3、标题、略过：合计行. */
    String mark(int row) {
        String kind = kind(row);
        return switch (kind) {
            case "TASK" -> language.word("bench_kind_TASK", tasks.get(row).ordinal());
            case "SKIPPED" -> language.word("bench_kind_SKIPPED", skipped.get(row));
            default -> language.word("bench_kind_" + kind);
        };
    }
}
