package guatu.exchange;

import guatu.exchange.Decisions.Choice;
import guatu.exchange.diff.Difference;
import guatu.exchange.diff.FieldDiff;
import guatu.exchange.diff.TaskDiff.State;
import guatu.plan.Plan;
import guatu.plan.Section;
import guatu.shared.event.DomainEvent;
import guatu.task.Promise;
import guatu.task.Task;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings a plan of the ledger up to date with a workbook, as decided (rule I3). */
@ApplicationScoped
class DiffScribe {

    private final Tasks tasks;
    private final Baselines baselines;
    private final ReadingText text;
    private final TaskWrites writes;

    DiffScribe(Tasks tasks, Baselines baselines, ReadingText text, TaskWrites writes) {
        this.tasks = tasks;
        this.baselines = baselines;
        this.text = text;
        this.writes = writes;
    }

    /** The plan and the pen that write, and what has come of it so far. */
    private final class Work {

        private final Plan plan;
        private final TaskPen pen;
        private final LineScribe lines;
        private final LedgerScribe.Order order;
        private final Effects effects;
        private final List<Committed.Postponed> extensions = new ArrayList<>();
        private int added;
        private int changed;
        private int withdrawn;

        Work(Compared.OfPlan one, TaskPen pen, UnitDirectory directory, LedgerScribe.Order order, Effects effects) {
            this.plan = one.plan();
            this.pen = pen;
            this.lines = new LineScribe(directory);
            this.order = order;
            this.effects = effects;
        }

        void write(Compared.Row row) {
            if (row.task() == null) add(row);
            else if (row.line() == null) drop(row);
            else update(row);
        }

        private void add(Compared.Row row) {
            TaskImage image = lines.image(row.line());
            Task task = pen.draft(plan, image);
            tasks.persist(task);
            writes.done(task, pen.issue(task));
            say(null, task, image);
            effects.tasks().add(task.number());
            added++;
        }

        /** A task that is kept is the ledger's own from now on. */
        private void drop(Compared.Row row) {
            Task task = row.task();
            if (order.decisions().of(task.number(), Decisions.GONE) == Choice.WITHDRAW) {
                effects.withdrawn().put(task.number(), task.stage());
                writes.done(task, task.withdraw(order.decisions().reason()));
                withdrawn++;
            }
            effects.baselines().put(task.number(), row.baseline().kept());
            baselines.delete(row.baseline());
        }

        private void update(Compared.Row row) {
            Task task = row.task();
            TaskImage theirs = lines.image(row.line());
            TaskImage ours = TaskImage.of(task);
            Set<Field> taken = taken(row);
            if (!taken.isEmpty()) {
                effects.changed().put(task.number(), ours);
                List<DomainEvent> happened = pen.overwrite(task, mixed(ours, theirs, taken), order.why());
                writes.done(task, happened.toArray(DomainEvent[]::new));
                changed++;
            }
            row.diff().fields().stream()
                    .filter(field -> field.difference() == Difference.EXTENSION)
                    .forEach(field -> extension(task, theirs));
            Baseline.Kept before = say(row.baseline(), task, theirs);
            effects.baselines().put(task.number(), before);
        }

        private Set<Field> taken(Compared.Row row) {
            Set<Field> taken = EnumSet.noneOf(Field.class);
            for (FieldDiff field : row.diff().fields()) {
                Choice choice = order.decisions().of(row.diff().number(), field.field());
                boolean take = field.difference() == Difference.CHANGED && choice != Choice.KEEP
                        || field.isConflict() && choice == Choice.TAKE;
                if (take) Field.coded(field.field()).ifPresent(taken::add);
            }
            return taken;
        }

        /** The ledger cannot move the promise (rule D4): the trail of the task notes what the workbook wants. */
        private void extension(Task task, TaskImage theirs) {
            String now = String.join(" ", Field.DUE_ON.of(TaskImage.of(task)));
            String wanted = String.join(" ", Field.DUE_ON.of(theirs));
            extensions.add(new Committed.Postponed(task.number(), task.facts().title(), now, wanted));
            writes.done(
                    task,
                    DomainEvent.of("task", task.number(), "due_differs", Map.of("dueOn", now), Map.of("dueOn", wanted))
                            .because(order.why()));
        }

        private Baseline.Kept say(Baseline known, Task task, TaskImage image) {
            return baselines.say(known, task.id(), new Baseline.Kept(order.importId(), text.of(Field.all(image))));
        }

        Committed.Plan done(int tasks) {
            return new Committed.Plan(plan.code(), plan.title(), tasks, true, added, changed, withdrawn, extensions);
        }
    }

    Committed.Plan write(
            Compared.OfPlan one, TaskPen pen, UnitDirectory directory, LedgerScribe.Order order, Effects effects) {
        List<Section> before = one.plan().sections();
        Work work = new Work(one, pen, directory, order, effects);
        one.rows().forEach(work::write);
        tasks.flush();
        one.plan().sections().stream()
                .filter(section -> !before.contains(section))
                .forEach(section -> effects.sections().add(section.id()));
        return work.done((int) one.rows().stream()
                .filter(row -> row.diff().state() != State.GONE)
                .count());
    }

    /** Ours, with what is taken from theirs. */
    static TaskImage mixed(TaskImage ours, TaskImage theirs, Set<Field> taken) {
        return new TaskImage(
                pick(taken, Field.TITLE, theirs.title(), ours.title()),
                pick(taken, Field.SECTION, theirs.section(), ours.section()),
                pick(taken, Field.REQUIREMENT, theirs.requirement(), ours.requirement()),
                pick(taken, Field.EXPECTED_RESULT, theirs.expectedResult(), ours.expectedResult()),
                pick(taken, Field.STEPS, theirs.steps(), ours.steps()),
                pick(taken, Field.LEAD, theirs.lead(), ours.lead()),
                pick(taken, Field.SUPPORT, theirs.support(), ours.support()),
                pick(taken, Field.GUIDE, theirs.guide(), ours.guide()),
                pick(taken, Field.OWNER, theirs.owners(), ours.owners()),
                taken.contains(Field.OWNER) ? theirs.leaders() : List.of(),
                taken.contains(Field.OWNER) ? theirs.colleagues() : List.of(),
                pick(taken, Field.MILESTONES, theirs.milestones(), ours.milestones()),
                promise(ours.promise(), theirs.promise(), taken),
                meant(ours, theirs, taken));
    }

    private static <T> T pick(Set<Field> taken, Field field, T theirs, T ours) {
        return taken.contains(field) ? theirs : ours;
    }

    private static Promise promise(Promise ours, Promise theirs, Set<Field> taken) {
        Promise due = pick(taken, Field.DUE_ON, theirs, ours);
        Promise start = pick(taken, Field.STARTS_ON, theirs, ours);
        return new Promise(due.phrase(), due.kind(), start.startsOn(), due.dueOn(), due.soft(), due.recurrence());
    }

    private static Map<String, String> meant(TaskImage ours, TaskImage theirs, Set<Field> taken) {
        Map<String, String> meant = new HashMap<>();
        for (Field part : List.of(Field.LEAD, Field.SUPPORT, Field.GUIDE)) {
            TaskImage from = pick(taken, part, theirs, ours);
            from.meant().forEach((unit, group) -> {
                if (unit.startsWith(part.name())) meant.put(unit, group);
            });
        }
        return meant;
    }
}
