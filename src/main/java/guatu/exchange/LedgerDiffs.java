package guatu.exchange;

import guatu.exchange.diff.Difference;
import guatu.exchange.diff.FieldDiff;
import guatu.exchange.diff.Matching;
import guatu.exchange.diff.TaskDiff;
import guatu.exchange.diff.TaskDiff.State;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import guatu.plan.Plan;
import guatu.task.Stage;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a workbook with the ledger, task by task and fact by fact, on three sides (rule I3). */
@ApplicationScoped
class LedgerDiffs {

    private final PlanTargets targets;
    private final Tasks tasks;
    private final Baselines baselines;
    private final UnitScribe units;
    private final ReadingText text;

    LedgerDiffs(PlanTargets targets, Tasks tasks, Baselines baselines, UnitScribe units, ReadingText text) {
        this.targets = targets;
        this.tasks = tasks;
        this.baselines = baselines;
        this.units = units;
        this.text = text;
    }

    /** Changes nothing. Within a transaction. */
    Compared compare(Reading reading, Decisions decisions) {
        UnitDirectory directory = units.directory(reading, decisions);
        List<Compared.OfPlan> plans = new ArrayList<>();
        List<Plan> chosen = targets.of(reading, decisions);
        for (int i = 0; i < chosen.size(); i++)
            plans.add(plan(reading.plans().get(i), chosen.get(i), directory, decisions));
        return new Compared(plans, directory);
    }

    private Compared.OfPlan plan(PlanReading read, Plan plan, UnitDirectory directory, Decisions decisions) {
        if (plan == null) return new Compared.OfPlan(read, null, List.of());
        List<Task> there = tasks.whole(plan);
        Map<Long, Baseline> said = baselines.of(plan);
        LineScribe lines = new LineScribe(directory);
        List<Matching.Found> found = Matching.of(
                read.tasks().stream().map(LedgerDiffs::line).toList(),
                there.stream().map(task -> known(task, said.get(task.id()))).toList(),
                decisions.unlink());
        Map<String, Task> byNumber = there.stream().collect(Collectors.toMap(Task::number, Function.identity()));
        List<Compared.Row> rows = new ArrayList<>();
        Set<String> matched = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            TaskReading line = read.tasks().get(i);
            Task task = found.get(i) == null
                    ? null
                    : byNumber.get(found.get(i).known().number());
            if (task == null) rows.add(new Compared.Row(line, null, null, fresh(line)));
            else rows.add(both(line, task, said.get(task.id()), found.get(i), lines, directory));
            if (task != null) matched.add(task.number());
        }
        there.stream()
                .filter(task -> !matched.contains(task.number()) && alive(task) && said.containsKey(task.id()))
                .forEach(task -> rows.add(new Compared.Row(null, task, said.get(task.id()), gone(task))));
        return new Compared.OfPlan(read, plan, rows);
    }

    private static Matching.Line line(TaskReading read) {
        return new Matching.Line(read.ordinal(), new Matching.Name(read.section(), read.title()));
    }

    private Matching.Known known(Task task, Baseline said) {
        Stream<Matching.Name> before = said == null ? Stream.empty() : Stream.of(name(text.facts(said.facts())));
        return new Matching.Known(
                task.number(),
                Stream.concat(before, Stream.of(name(Field.all(TaskImage.of(task)))))
                        .distinct()
                        .toList());
    }

    private static Matching.Name name(Map<Field, List<String>> facts) {
        return new Matching.Name(
                String.join("", facts.getOrDefault(Field.SECTION, List.of())),
                String.join("", facts.getOrDefault(Field.TITLE, List.of())));
    }

    private Compared.Row both(
            TaskReading line,
            Task task,
            Baseline said,
            Matching.Found found,
            LineScribe lines,
            UnitDirectory directory) {
        Map<Field, List<String>> base = said == null ? Map.of() : text.facts(said.facts());
        TaskImage ours = TaskImage.of(task);
        TaskImage theirs = lines.image(line);
        List<FieldDiff> fields = Stream.of(Field.values())
                .map(field -> FieldDiff.of(
                        field.code(), current(field, base.get(field), directory), field.of(ours), field.of(theirs)))
                .filter(Objects::nonNull)
                .map(field -> held(field, task))
                .toList();
        boolean news = fields.stream().anyMatch(field -> field.difference().isNews());
        TaskDiff diff = new TaskDiff(
                news ? State.CHANGED : State.UNCHANGED,
                task.number(),
                line.sheet(),
                line.row(),
                ours.section(),
                ours.title(),
                found.match(),
                found.likeness(),
                task.version(),
                fields);
        return new Compared.Row(line, task, said, diff);
    }

    private static List<String> current(Field field, List<String> base, UnitDirectory directory) {
        if (base == null || !field.isUnits()) return base;
        return base.stream().map(directory::current).distinct().toList();
    }

    /** News that cannot be taken: of a closed task, of an issued task's deadline (rule D4), or that it leads nobody. */
    private static FieldDiff held(FieldDiff field, Task task) {
        if (!field.difference().isNews()) return field;
        boolean draft = task.stage() == Stage.DRAFT;
        if (!alive(task)) return field.as(Difference.LOCKED);
        if (field.field().equals(Field.DUE_ON.code()) && !draft) return field.as(Difference.EXTENSION);
        boolean nobody =
                field.field().equals(Field.LEAD.code()) && field.theirs().isEmpty() && !draft;
        return nobody ? field.as(Difference.LOCKED) : field;
    }

    private static boolean alive(Task task) {
        return task.stage() != Stage.CLOSED && task.stage() != Stage.WITHDRAWN;
    }

    private static TaskDiff fresh(TaskReading line) {
        return new TaskDiff(
                State.NEW, null, line.sheet(), line.row(), line.section(), line.title(), null, 100, 0, List.of());
    }

    private static TaskDiff gone(Task task) {
        String section = task.section() == null ? "" : task.section().label();
        return new TaskDiff(
                State.GONE, task.number(), "", 0, section, task.facts().title(), null, 100, task.version(), List.of());
    }
}
