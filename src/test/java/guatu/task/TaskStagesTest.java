package guatu.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.plan.PlanFacts;
import guatu.shared.error.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stages of a task and the guards on its facts, without a database. */
class TaskStagesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final LocalDate DUE = LocalDate.of(2022, 6, 30);
    private static final Set<Stage> OPEN = EnumSet.of(Stage.ISSUED, Stage.ACTIVE, Stage.IN_REVIEW);
    private static final Set<Stage> PROGRESSING = EnumSet.of(Stage.ISSUED, Stage.ACTIVE);
    private static final Set<Stage> EXTENDABLE = EnumSet.of(Stage.ISSUED, Stage.ACTIVE, Stage.SUSPENDED);
    private static final Signature BY = new Signature("liaison", "联络员", Instant.EPOCH);
    private static final Set<Stage> ALIVE = EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.WITHDRAWN));

    private static final Map<String, Set<Stage>> ALLOWED = new LinkedHashMap<>();
    private static final Map<String, Consumer<Task>> VERBS = new LinkedHashMap<>();

    static {
        verb("issue", EnumSet.of(Stage.DRAFT), t -> t.issue(WEDNESDAY));
        verb("suspend", OPEN, t -> t.suspend("疫情防控"));
        verb("resume", EnumSet.of(Stage.SUSPENDED), t -> t.resume(null));
        verb("withdraw", ALIVE, t -> t.withdraw("任务合并"));
        verb("submit", PROGRESSING, t -> {
            if (!t.milestones().get(0).isSettled()) t.waive(1, "活动取消");
            t.submit(WEDNESDAY);
        });
        verb("sendBack", EnumSet.of(Stage.IN_REVIEW), t -> t.sendBack("材料不全"));
        verb("takeBack", EnumSet.of(Stage.IN_REVIEW), Task::takeBack);
        verb("reopen", EnumSet.of(Stage.CLOSED), t -> t.reopen("抽查不实"));
        verb("extend", EXTENDABLE, t -> t.extend(DUE.plusDays(1), false));
        verb("finishPart", PROGRESSING, t -> t.finishPart(null, BY));
        verb("resumePart", PROGRESSING, t -> t.resumePart(null));
        verb("close", EnumSet.of(Stage.IN_REVIEW), Task::close);
        verb("report", PROGRESSING, t -> t.reported(null, 50, WEDNESDAY, WEDNESDAY));
        verb("untick", PROGRESSING, t -> t.untick(1));
        verb("change", ALIVE, t -> t.change(TaskFacts.titled("改名"), null));
        verb("promise", EnumSet.of(Stage.DRAFT), t -> t.promise(Promise.on(DUE.plusDays(1))));
    }

    private static void verb(String name, Set<Stage> allowed, Consumer<Task> deed) {
        ALLOWED.put(name, allowed);
        VERBS.put(name, deed);
    }

    @TestFactory
    Stream<DynamicTest> everyVerbInEveryStageIsDoneOrRefused() {
        return VERBS.keySet().stream()
                .flatMap(verb -> Stream.of(Stage.values())
                        .map(stage -> DynamicTest.dynamicTest(verb + " in " + stage, () -> tries(verb, stage))));
    }

    private void tries(String verb, Stage stage) {
        Task task = in(stage);
        if (ALLOWED.get(verb).contains(stage)) VERBS.get(verb).accept(task);
        else {
            assertThrows(RuleViolation.class, () -> VERBS.get(verb).accept(task));
            assertEquals(stage, task.stage());
        }
    }

    @Test
    void dueOnIsFixedAtIssue_D4() {
        Task task = in(Stage.ISSUED);
        assertEquals(DUE, task.lightFacts().originalDueOn());
        RuleViolation refused = assertThrows(RuleViolation.class, () -> task.promise(Promise.on(WEDNESDAY)));
        assertEquals("due_needs_extension", refused.code());
        assertEquals(DUE, task.dueOn());
    }

    @Test
    void anOpenNodeKeepsATaskFromBeingSubmitted_C1() {
        Task task = drafted();
        task.issue(WEDNESDAY);
        assertEquals(
                "nodes_open",
                assertThrows(RuleViolation.class, () -> task.submit(WEDNESDAY)).code());
        task.waive(1, "活动取消");
        task.submit(WEDNESDAY);
        assertEquals(WEDNESDAY, task.lightFacts().submittedOn());
        task.sendBack("缺少总结");
        assertNull(task.lightFacts().submittedOn());
    }

    @Test
    void everyLeadingUnitReportsItsPart_C4() {
        Task task = in(Stage.ACTIVE);
        task.assign(Part.LEAD, List.of(task.units(Part.LEAD).get(0), new Unit("市乙局", null, null)));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> task.submit(WEDNESDAY));
        assertEquals("parts_open", refused.code());
        assertEquals(List.of(List.of("市甲局", "市乙局")), refused.args());
        task.assignments().forEach(lead -> lead.finish(BY));
        task.submit(WEDNESDAY);
        task.sendBack("缺少总结");
        assertEquals(0, task.assignments().stream().filter(Assignment::isDone).count());
    }

    @Test
    void reopeningNeedsAReasonAndClearsTheClosing_C5() {
        Task task = in(Stage.CLOSED);
        assertThrows(RuleViolation.class, () -> task.reopen(" "));
        assertEquals(WEDNESDAY, task.lightFacts().closedOn());
        assertEquals("抽查不实", task.reopen("抽查不实").why());
        assertEquals(Stage.ACTIVE, task.stage());
        assertNull(task.lightFacts().closedOn());
    }

    @Test
    void anExtensionMovesOnlyThePromise_D4_E3() {
        Task task = in(Stage.ACTIVE);
        task.extend(DUE.plusDays(31), false);
        task.extend(DUE.plusDays(62), false);
        assertEquals(DUE.plusDays(62), task.dueOn());
        assertEquals(DUE, task.lightFacts().originalDueOn());
        assertEquals(2, task.lightFacts().extensions());
        assertEquals(DUE.toString(), task.promised().phrase());
        assertEquals(
                "due_not_later",
                assertThrows(RuleViolation.class, () -> task.extend(DUE, false)).code());
    }

    @Test
    void theNewDayIsLaterAndNotPast_E1() {
        Task task = in(Stage.ACTIVE);
        assertEquals("due_not_later", refusedTo(task, DUE));
        assertEquals("required", refusedTo(task, null));
        LocalDate longPast = DUE.plusDays(1);
        assertEquals(
                "due_in_past",
                assertThrows(RuleViolation.class, () -> task.requireExtendableTo(longPast, DUE.plusDays(2)))
                        .code());
        task.requireExtendableTo(longPast, longPast);
    }

    private static String refusedTo(Task task, LocalDate day) {
        return assertThrows(RuleViolation.class, () -> task.requireExtendableTo(day, WEDNESDAY))
                .code();
    }

    @Test
    void theFirstReportOrTickMakesAnIssuedTaskActive() {
        Task reported = in(Stage.ISSUED);
        reported.reported(null, null, WEDNESDAY, WEDNESDAY);
        assertEquals(Stage.ACTIVE, reported.stage());
        assertEquals(0, reported.percentReported());
        Task ticked = drafted();
        ticked.issue(WEDNESDAY);
        ticked.tick(1, WEDNESDAY);
        assertEquals(Stage.ACTIVE, ticked.stage());
    }

    @Test
    void aTaskWithoutLeadIsNotIssued() {
        Task task = new Task(plan(), null, TaskFacts.titled("无牵头"), Promise.NONE);
        assertEquals(
                "lead_needed",
                assertThrows(RuleViolation.class, () -> task.issue(WEDNESDAY)).code());
    }

    @Test
    void aSettledNodeStaysWhenNodesArePlannedAnew() {
        Task task = in(Stage.ACTIVE);
        task.planMilestones(List.of(node(1, "起步"), node(null, "收尾")));
        assertEquals(2, task.milestones().size());
        assertThrows(RuleViolation.class, () -> task.planMilestones(List.of(node(2, "收尾"))));
    }

    @Test
    void resumingGoesBackToTheStageBefore() {
        Task task = in(Stage.IN_REVIEW);
        task.suspend("等待上级");
        task.resume(null);
        assertEquals(Stage.IN_REVIEW, task.stage());
    }

    private static MilestoneFacts node(Integer number, String title) {
        return new MilestoneFacts(number, WEDNESDAY, Precision.DAY, title, null);
    }

    private static Plan plan() {
        return new Plan("XC2022", PlanFacts.weekly("主题宣传", 2022, LocalDate.of(2022, 3, 14)));
    }

    private static Task drafted() {
        Task task = new Task(plan(), null, TaskFacts.titled("开设专栏"), Promise.on(DUE));
        task.assign(Part.LEAD, List.of(new Unit("市甲局", null, null)));
        task.planMilestones(List.of(node(null, "起步")));
        return task;
    }

    /** A task that has come to the stage by its verbs, its one node done on the way. */
    private static Task in(Stage stage) {
        Task task = drafted();
        if (stage == Stage.DRAFT) return task;
        task.issue(WEDNESDAY);
        if (stage == Stage.WITHDRAWN) task.withdraw("不再需要");
        if (stage == Stage.SUSPENDED) task.suspend("暂停");
        if (stage == Stage.WITHDRAWN || stage == Stage.SUSPENDED || stage == Stage.ISSUED) return task;
        task.tick(1, WEDNESDAY);
        if (stage == Stage.ACTIVE) return task;
        task.submit(WEDNESDAY);
        if (stage == Stage.CLOSED) task.close();
        return task;
    }
}
