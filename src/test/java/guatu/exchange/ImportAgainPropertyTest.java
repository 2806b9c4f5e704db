package guatu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.OnDatabase;
import guatu.exchange.diff.FieldDiff;
import guatu.exchange.diff.PlanDiff;
import guatu.exchange.diff.TaskDiff;
import guatu.exchange.reading.DueReading;
import guatu.exchange.reading.Look;
import guatu.exchange.reading.MilestoneReading;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import guatu.organisation.Actor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random ledgers: the same again is an empty diff, and a diff that was applied leaves none (rule I3). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ImportAgainPropertyTest {

    private static final int ROUNDS = 25;

    @Inject
    KeepReading keep;

    @Inject
    KeepSource source;

    @Inject
    CommitImport commit;

    @Inject
    DryRuns dryRuns;

    private final Random random = new Random(3);

    @Test
    @ActivateRequestContext
    void I3_the_same_again_and_what_was_applied_propose_nothing() {
        for (int round = 0; round < ROUNDS; round++) {
            PlanReading first = plan("性质" + round);
            apply(first, Map.of());
            assertEquals(List.of(), news(first));
            PlanReading second = edited(first);
            apply(second, decisions(second));
            assertEquals(List.of(), news(second), "after " + second);
            apply(first, decisions(first));
            assertEquals(List.of(), news(first));
        }
    }

    private PlanDiff diff(PlanReading plan) {
        return dryRuns.read(kept(plan)).diff().plans().get(0);
    }

    private List<TaskDiff> news(PlanReading plan) {
        return diff(plan).news();
    }

    private String kept(PlanReading plan) {
        byte[] file = new byte[16];
        random.nextBytes(file);
        String id = source.handle(
                Actor.SYSTEM, new ReadWorkbook.Command("random.xlsx", file.length, () -> file, 2022), file);
        var reading = new Reading(List.of(plan), List.of(), List.of());
        keep.handle(id, new ReadingRoom.Outcome(reading, new Look(), null, List.of(), null));
        return id;
    }

    private void apply(PlanReading plan, Map<String, Map<String, Decisions.Choice>> choices) {
        var decisions = new Decisions(null, null, null, choices, "随机", null);
        commit.handle(Actor.SYSTEM, kept(plan), new CommitImport.Command(null, false, false, decisions, null, null));
    }

    /** Any choice at all, for every field and every gone task. */
    private Map<String, Map<String, Decisions.Choice>> decisions(PlanReading plan) {
        Map<String, Map<String, Decisions.Choice>> all = new HashMap<>();
        for (TaskDiff task : diff(plan).news()) {
            if (task.number() == null) continue;
            Map<String, Decisions.Choice> fields = new HashMap<>();
            for (FieldDiff field : task.fields())
                fields.put(field.field(), random.nextBoolean() ? Decisions.Choice.KEEP : Decisions.Choice.TAKE);
            fields.put("gone", random.nextBoolean() ? Decisions.Choice.KEEP : Decisions.Choice.WITHDRAW);
            all.put(task.number(), fields);
        }
        return all;
    }

    private PlanReading plan(String title) {
        return with(
                title,
                IntStream.range(0, 1 + random.nextInt(8)).mapToObj(this::task).toList());
    }

    private static PlanReading with(String title, List<TaskReading> tasks) {
        return new PlanReading(
                title,
                2022,
                "Sheet1",
                tasks.stream().map(TaskReading::section).distinct().toList(),
                tasks);
    }

    /** Some lines gone, some new, some changed, in another order. */
    private PlanReading edited(PlanReading plan) {
        List<TaskReading> tasks = new ArrayList<>();
        for (TaskReading task : plan.tasks()) {
            if (random.nextInt(5) == 0) continue;
            tasks.add(random.nextBoolean() ? task : changed(task));
        }
        if (tasks.isEmpty() || random.nextBoolean()) tasks.add(task(50 + random.nextInt(50)));
        java.util.Collections.shuffle(tasks, random);
        return with(plan.title(), tasks);
    }

    private TaskReading task(int row) {
        return new TaskReading(
                "Sheet1",
                row + 3,
                String.valueOf(row),
                pick("", "一、城建", "一、城建 / （一）道路"),
                "第" + row + "项" + pick("整治背街小巷", "新建公厕", "开展巡查"),
                pick("", "逐条排查"),
                pick("", "全部完成"),
                units(2),
                units(2),
                units(1),
                random.nextBoolean() ? List.of() : List.of(pick("局长", "副局长"), pick("科长", "主任")),
                List.of(),
                random.nextBoolean() ? List.of() : List.of("第一步", "第二步" + random.nextInt(3)),
                nodes(),
                pick("", "2022年6月底前", "长期"),
                due());
    }

    private TaskReading changed(TaskReading t) {
        TaskReading other = task(t.row() - 3);
        return new TaskReading(
                t.sheet(),
                t.row(),
                t.ordinal(),
                either(t.section(), other.section()),
                either(t.title(), t.title() + "（修订）"),
                either(t.requirement(), other.requirement()),
                either(t.expectedResult(), other.expectedResult()),
                either(t.lead(), other.lead()),
                either(t.support(), other.support()),
                either(t.guide(), other.guide()),
                either(t.persons(), other.persons()),
                List.of(),
                either(t.steps(), other.steps()),
                either(t.milestones(), other.milestones()),
                t.duePhrase(),
                either(t.due(), other.due()));
    }

    private List<String> units(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> "市随机" + (char) ('甲' + random.nextInt(4)) + "局")
                .distinct()
                .toList();
    }

    private List<MilestoneReading> nodes() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new MilestoneReading(
                        LocalDate.of(2022, 3, 4).plusWeeks(random.nextInt(6)),
                        "WEEK",
                        "节点" + random.nextInt(3),
                        null,
                        null,
                        null))
                .toList();
    }

    private DueReading due() {
        return switch (random.nextInt(3)) {
            case 0 -> new DueReading("date", null, LocalDate.of(2022, 6, 1 + random.nextInt(3)), null, false);
            case 1 -> new DueReading("range", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 6, 30), null, false);
            default -> new DueReading("open", null, null, null, false);
        };
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private <T> T either(T one, T other) {
        return random.nextInt(3) == 0 ? other : one;
    }
}
