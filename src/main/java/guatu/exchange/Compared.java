package guatu.exchange;

import guatu.exchange.diff.Diff;
import guatu.exchange.diff.FieldDiff;
import guatu.exchange.diff.PlanDiff;
import guatu.exchange.diff.TaskDiff;
import guatu.exchange.diff.TaskDiff.State;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.TaskReading;
import guatu.plan.Plan;
import guatu.task.Task;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A workbook beside the ledger, with the tasks themselves: what the commit works on and the page shows in words. */
record Compared(List<OfPlan> plans, UnitDirectory units) {

    /** One plan of the workbook; {@code plan} is null where it will be a new one. */
    record OfPlan(PlanReading read, Plan plan, List<Row> rows) {}

    /**
     * One task; the fields of {@code diff} hold keys of units, not yet their names.
     *
     * @param line null where the workbook does not have it
     * @param task null while it is new
     * @param baseline null where no workbook has said anything of it
     */
    record Row(TaskReading line, Task task, Baseline baseline, TaskDiff diff) {}

    Diff diff() {
        return new Diff(plans.stream().map(this::worded).toList(), seen());
    }

    boolean hasPlans() {
        return plans.stream().anyMatch(one -> one.plan() != null);
    }

    private PlanDiff worded(OfPlan one) {
        String code = one.plan() == null ? null : one.plan().code();
        return new PlanDiff(
                one.read().title(),
                code,
                one.rows().stream().map(row -> worded(row.diff())).toList());
    }

    private TaskDiff worded(TaskDiff diff) {
        return new TaskDiff(
                diff.state(),
                diff.number(),
                diff.sheet(),
                diff.row(),
                diff.section(),
                diff.title(),
                diff.match(),
                diff.likeness(),
                diff.version(),
                diff.fields().stream().map(this::worded).toList());
    }

    private FieldDiff worded(FieldDiff field) {
        boolean units = Field.coded(field.field()).filter(Field::isUnits).isPresent();
        if (!units) return field;
        return new FieldDiff(
                field.field(), field.difference(), names(field.base()), names(field.ours()), names(field.theirs()));
    }

    private List<String> names(List<String> keys) {
        return keys == null ? null : keys.stream().map(units::nameOf).toList();
    }

    /** Changes with anything that a person would decide by; ticks and reports on tasks that stay as they are do not count. */
    private String seen() {
        StringBuilder all = new StringBuilder();
        for (OfPlan one : plans) {
            all.append(one.plan() == null ? "-" : one.plan().code()).append('\n');
            one.rows().stream()
                    .map(Row::diff)
                    .filter(diff -> diff.state() != State.UNCHANGED)
                    .forEach(diff -> all.append(diff).append('\n'));
        }
        try {
            byte[] text = all.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
