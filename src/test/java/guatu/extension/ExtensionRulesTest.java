package guatu.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.plan.PlanFacts;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import guatu.task.Part;
import guatu.task.Promise;
import guatu.task.Stage;
import guatu.task.Task;
import guatu.task.TaskFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of extension, suspension and withdrawal without a database. */
class ExtensionRulesTest {

    private static final LocalDate DUE = LocalDate.of(2022, 4, 25);
    private static final Instant NOW = Instant.parse("2022-04-20T01:00:00Z");
    private static final Actor UNIT = actor("liaison", "联络员");
    private static final Actor SUPERVISOR = actor("supervisor", "督查室");

    @ParameterizedTest
    @CsvSource({"2022-04-24,false", "2022-04-25,false", "2022-04-26,true"})
    void E1_asked_after_the_day_it_stays_late(LocalDate askedOn, boolean late) {
        ExtensionRequest request = new ExtensionRequest(task(), extend("2022-05-31"), UNIT, askedOn, NOW);
        assertEquals(late, request.line().askedLate());
    }

    @Test
    void E2_until_it_is_granted_the_old_day_counts() {
        Task task = task();
        ExtensionRequest request = new ExtensionRequest(task, extend("2022-05-31"), UNIT, DUE, NOW);
        assertEquals(DUE, task.dueOn());
        assertThrows(Forbidden.class, () -> request.accept(UNIT, null, NOW));
        assertThrows(Forbidden.class, () -> request.accept(actor("liaison-2", "联络员"), null, NOW));
        assertEquals(DUE, task.dueOn());
        assertEquals("extended", request.accept(SUPERVISOR, null, NOW).verb());
        assertEquals(LocalDate.of(2022, 5, 31), task.dueOn());
    }

    @Test
    void E2_a_refusal_says_why_and_moves_nothing() {
        Task task = task();
        ExtensionRequest request = new ExtensionRequest(task, extend("2022-05-31"), UNIT, DUE, NOW);
        assertThrows(RuleViolation.class, () -> request.refuse(SUPERVISOR, null, NOW));
        var refused = request.refuse(SUPERVISOR, " 应按期完成 ", NOW);
        assertEquals("extension_refused", refused.verb());
        assertEquals("应按期完成", refused.why());
        assertEquals(DUE, task.dueOn());
        assertEquals(0, task.lightFacts().extensions());
    }

    @Test
    void E4_a_pause_and_an_end_do_what_they_say() {
        Task task = task();
        new ExtensionRequest(task, kind(RequestKind.SUSPEND), UNIT, DUE, NOW).accept(SUPERVISOR, null, NOW);
        assertEquals(Stage.SUSPENDED, task.stage());
        assertThrows(RuleViolation.class, () -> new ExtensionRequest(task, kind(RequestKind.SUSPEND), UNIT, DUE, NOW));
        new ExtensionRequest(task, kind(RequestKind.WITHDRAW), UNIT, DUE, NOW).accept(SUPERVISOR, null, NOW);
        assertEquals(Stage.WITHDRAWN, task.stage());
    }

    @ParameterizedTest
    @CsvSource({
        "EXTEND,submitted,true",
        "EXTEND,suspended,false",
        "SUSPEND,suspended,true",
        "WITHDRAW,withdrawn,true",
        "EXTEND,reported,false"
    })
    void a_request_lapses_where_nothing_is_left_to_decide(RequestKind kind, String verb, boolean lapses) {
        ExtensionRequest request = new ExtensionRequest(task(), kind(kind), UNIT, DUE, NOW);
        assertEquals(lapses, request.overtakenBy(verb));
    }

    @Test
    void F7_the_same_said_twice_is_known() {
        ExtensionRequest request = new ExtensionRequest(task(), extend("2022-05-31"), UNIT, DUE, NOW);
        assertTrue(request.saysSame(UNIT, extend("2022-05-31")));
        assertFalse(request.saysSame(UNIT, extend("2022-06-30")));
        assertFalse(request.saysSame(SUPERVISOR, extend("2022-05-31")));
    }

    private static AskExtension.Command extend(String day) {
        return new AskExtension.Command(null, LocalDate.parse(day), "疫情反复", Cause.EXCUSABLE, null, null);
    }

    private static AskExtension.Command kind(RequestKind kind) {
        return new AskExtension.Command(kind, DUE.plusDays(9), "疫情反复", Cause.DEPENDENCY, null, null);
    }

    private static Task task() {
        Plan plan = new Plan("XC2022", PlanFacts.weekly("方案", 2022, null));
        Task task = new Task(plan, null, TaskFacts.titled("开设专栏"), Promise.on(DUE));
        task.assign(Part.LEAD, List.of(new Unit("市甲局", null, null)));
        task.issue(LocalDate.of(2022, 3, 14));
        return task;
    }

    private static Actor actor(String username, String name) {
        return new Actor(1, username, name, Set.of(Role.SUPERVISOR), null, null, "市甲局", "local");
    }
}
