package guatu.exchange;

import guatu.exchange.profile.SaidWords;
import guatu.exchange.reading.Correction;
import guatu.exchange.reading.Correction.Kind;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.SheetLook;
import guatu.exchange.reading.Skipped;
import guatu.exchange.reading.TaskReading;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts together the workbook beside what was understood of it. */
@ApplicationScoped
class Benches {

    private final SourceFiles files;
    private final DryRuns dryRuns;
    private final CurrentLanguage language;

    Benches(SourceFiles files, DryRuns dryRuns, CurrentLanguage language) {
        this.files = files;
        this.dryRuns = dryRuns;
        this.language = language;
    }

    /** Null where the workbook is not kept (any more). */
    Bench read(String id, Bench.Asked asked, String error) {
        return files.find(id)
                .filter(source -> !source.looks().isEmpty())
                .map(source -> bench(source, asked, error))
                .orElse(null);
    }

    private Bench bench(SourceFiles.Source source, Bench.Asked asked, String error) {
        DryRun dry = dryRuns.read(source.id());
        return bench(source, dry, asked.resolved(dry, source), error);
    }

    private Bench bench(SourceFiles.Source source, DryRun dry, Bench.Asked asked, String error) {
        int sheet = within(asked.sheet(), 0, source.looks().size() - 1, first(source, dry));
        SheetLook look = source.looks().get(sheet);
        int row = within(asked.row(), 0, Integer.MAX_VALUE, 0);
        int pages = Math.max(1, look.starts().size());
        int page = within(asked.page(), 1, pages, row == 0 ? 1 : look.pageOf(row) + 1);
        var lines = new BenchLines(language, look, dry);
        return new Bench(
                source.id(),
                source.version(),
                dry.committedAt() == null,
                tabs(source, dry, sheet),
                sheet,
                page,
                pages,
                look.rows(),
                look.letters(),
                lines.of(files.rows(source.id(), sheet, page - 1), row),
                hidden(look, dry),
                row == 0 ? null : fix(source, look, dry, lines, row),
                about(source, look, dry),
                said(source),
                source.profileName(),
                error);
    }

    private static int within(String typed, int least, int most, int otherwise) {
        if (typed == null || !typed.matches("\\d{1,7}")) return otherwise;
        return Math.max(least, Math.min(most, Integer.parseInt(typed)));
    }

    private static int first(SourceFiles.Source source, DryRun dry) {
        String name = dry.plans().isEmpty() ? "" : dry.plans().get(0).sheet();
        List<String> names = source.looks().stream().map(SheetLook::name).toList();
        return Math.max(0, names.indexOf(name));
    }

    private static List<Bench.Tab> tabs(SourceFiles.Source source, DryRun dry, int here) {
        var tabs = new ArrayList<Bench.Tab>();
        for (SheetLook look : source.looks()) {
            int tasks = plans(dry, look).mapToInt(plan -> plan.tasks().size()).sum();
            String note = dry.skipped().stream()
                    .filter(part -> part.row() == 0 && part.sheet().equals(look.name()))
                    .map(Skipped::why)
                    .findFirst()
                    .orElse("");
            tabs.add(new Bench.Tab(tabs.size(), look.name(), tabs.size() == here, tasks, tasks > 0 ? "" : note));
        }
        return tabs;
    }

    private static Stream<PlanReading> plans(DryRun dry, SheetLook look) {
        return dry.plans().stream().filter(plan -> plan.sheet().equals(look.name()));
    }

    private List<Integer> hidden(SheetLook look, DryRun dry) {
        String why = language.word("exchange_skipped_hidden_row");
        return dry.skipped().stream()
                .filter(part -> part.sheet().equals(look.name()) && part.why().equals(why))
                .map(Skipped::row)
                .limit(SheetLook.PAGE)
                .toList();
    }

    private Bench.RowFix fix(SourceFiles.Source source, SheetLook look, DryRun dry, BenchLines lines, int row) {
        TaskReading task = lines.task(row);
        return new Bench.RowFix(
                row,
                lines.mark(row),
                saidOf(source, Kind.ROW, look, row),
                Stream.of(Correction.TASK, Correction.SECTION, Correction.SKIP)
                        .map(kind -> new Choice(kind, language.word("bench_row_" + kind)))
                        .toList(),
                task == null ? null : task(source, look, dry, task),
                dry.doubts().stream()
                        .filter(doubt -> doubt.sheet().equals(look.name()) && doubt.row() == row)
                        .map(doubt -> new Bench.Doubted(doubt.cell(), doubt.code(), doubt.message()))
                        .toList());
    }

    private Bench.TaskFix task(SourceFiles.Source source, SheetLook look, DryRun dry, TaskReading task) {
        String comma = language.word("shared_comma");
        String year = plans(dry, look)
                .filter(plan -> plan.tasks().contains(task) && plan.year() != null)
                .map(plan -> String.valueOf(plan.year()))
                .findFirst()
                .orElse("");
        return new Bench.TaskFix(
                task.title(),
                String.join(comma, task.lead()),
                String.join(comma, task.support()),
                task.duePhrase(),
                new ImportWords(language).due(task.due()),
                saidOf(source, Kind.DUE, look, task.row()),
                year);
    }

    private static String saidOf(SourceFiles.Source source, Kind kind, SheetLook look, int row) {
        return source.corrections().stream()
                .filter(one ->
                        one.kind() == kind && one.row() == row && one.sheet().equals(look.name()))
                .map(Correction::value)
                .findFirst()
                .orElse("");
    }

    private Bench.SheetFix about(SourceFiles.Source source, SheetLook look, DryRun dry) {
        var plans = new ArrayList<Bench.PlanTitle>();
        plans(dry, look).forEach(plan -> plans.add(new Bench.PlanTitle(plans.size() + 1, plan.title())));
        String year = plans(dry, look)
                .filter(plan -> plan.year() != null)
                .map(plan -> String.valueOf(plan.year()))
                .findFirst()
                .orElse("");
        SheetLook.Head head = look.heads().isEmpty() ? null : look.heads().get(0);
        return new Bench.SheetFix(
                look.name(),
                look.rows() == 0 || plans.isEmpty(),
                look.rows() > 0 && plans.isEmpty() && isBare(look, dry),
                year,
                head == null ? "" : String.valueOf(head.top()),
                head == null ? "1" : String.valueOf(Math.min(3, head.bottom() - head.top() + 1)),
                plans);
    }

    private boolean isBare(SheetLook look, DryRun dry) {
        String why = language.word("exchange_skipped_no_table");
        return dry.skipped().stream()
                .anyMatch(part -> part.row() == 0
                        && part.sheet().equals(look.name())
                        && part.why().equals(why));
    }

    private List<Bench.Said> said(SourceFiles.Source source) {
        var words = new SaidWords(language);
        return source.corrections().stream()
                .map(one -> new Bench.Said(one.key(), words.of(one), one.sheet().isEmpty()))
                .toList();
    }
}
