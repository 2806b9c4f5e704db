package guatu.closing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Signature;
import guatu.plan.Cadence;
import guatu.plan.Plan;
import guatu.plan.PlanFacts;
import guatu.shared.error.Conflict;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import guatu.task.Decision;
import guatu.task.Promise;
import guatu.task.Task;
import guatu.task.TaskFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of closing without a database. */
class ClosingRulesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final Instant NOW = Instant.parse("2022-04-20T01:00:00Z");

    @Test
    void C2_neither_the_account_nor_its_namesake_accepts() {
        ClosingRequest request = request();
        for (Actor same : List.of(actor("liaison", "另一个名字"), actor("second-account", "联络员"))) {
            assertThrows(Forbidden.class, () -> request.accept(same, Checklist.YES, null, NOW));
            assertThrows(Forbidden.class, () -> request.sendBack(same, Checklist.NONE, "材料不全", NOW));
        }
        assertTrue(request.isWaiting());
        request.accept(actor("supervisor", "督查室"), Checklist.YES, null, NOW);
        assertEquals(Decision.ACCEPTED, request.line().decision());
        assertThrows(Forbidden.class, () -> request.accept(actor("liaison", "联络员"), Checklist.YES, null, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,true,",
        "true,true,false,checklist_says_no",
        "false,,,checklist_unanswered",
        "true,true,,checklist_unanswered",
        ",,,checklist_unanswered"
    })
    void C3_accepting_needs_three_times_yes(Boolean facts, Boolean requirement, Boolean materials, String code) {
        Checklist answers = new Checklist(facts, requirement, materials);
        if (code == null) assertDoesNotThrow(answers::requireYes);
        else
            assertEquals(
                    code, assertThrows(RuleViolation.class, answers::requireYes).code());
    }

    @Test
    void C3_sending_back_needs_a_reason_and_a_decision_stands() {
        ClosingRequest request = request();
        Actor supervisor = actor("supervisor", "督查室");
        assertThrows(RuleViolation.class, () -> request.sendBack(supervisor, Checklist.NONE, " ", NOW));
        request.sendBack(supervisor, Checklist.NONE, "缺少总结", NOW);
        assertTrue(request.decidedSo(supervisor, false));
        assertFalse(request.decidedSo(supervisor, true));
        assertThrows(Conflict.class, () -> request.accept(supervisor, Checklist.YES, null, NOW));
        assertThrows(Conflict.class, () -> request.takeBack(actor("liaison", "联络员"), NOW));
    }

    @Test
    void C5_the_closing_stays_with_why_it_did_not_last() {
        ClosingRequest request = request();
        request.accept(actor("supervisor", "督查室"), Checklist.YES, null, NOW);
        request.reopened(new Signature("supervisor", "督查室", NOW), "抽查不实");
        assertEquals(Decision.ACCEPTED, request.line().decision());
        assertEquals("抽查不实", request.line().reopenedBecause());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30,2022-06-30,false,2022-04-13,WEEKLY,0,''",
        "2022-06-30,2022-06-30,false,2022-04-12,WEEKLY,0,REPORT_OLD",
        "2022-06-30,2022-06-30,false,2022-04-06,FORTNIGHTLY,0,''",
        "2022-06-30,2022-06-30,false,2022-03-19,MONTHLY,0,REPORT_OLD",
        "2022-06-30,2022-06-30,false,,NONE,0,''",
        "2022-06-30,2022-06-30,false,,WEEKLY,0,REPORT_OLD",
        "2022-04-20,2022-04-20,false,2022-04-20,WEEKLY,0,''",
        "2022-04-19,2022-04-19,false,2022-04-20,WEEKLY,0,LATE",
        "2022-06-30,2022-04-19,false,2022-04-20,WEEKLY,0,LATE",
        "2022-06-30,2022-06-30,true,2022-04-20,WEEKLY,0,LATE",
        ",,false,2022-04-20,WEEKLY,2,NODE_WAIVED"
    })
    void C3_what_is_in_doubt_is_not_accepted_in_bulk(
            LocalDate due,
            LocalDate first,
            boolean late,
            LocalDate reported,
            Cadence cadence,
            long waived,
            String doubts) {
        WaitingClosing waiting = new WaitingClosing(
                1L, "X-01", "任务", "X", "方案", "市甲局", null, 3, WEDNESDAY, due, first, late, reported, cadence, waived);
        List<String> found = waiting.doubts().stream().map(Enum::name).toList();
        assertEquals(doubts, String.join(" ", found));
    }

    private static ClosingRequest request() {
        Plan plan = new Plan("XC2022", PlanFacts.weekly("方案", 2022, null));
        Task task = new Task(plan, null, TaskFacts.titled("开设专栏"), Promise.NONE);
        return new ClosingRequest(task, "均已完成", actor("liaison", "联络员"), WEDNESDAY, NOW);
    }

    private static Actor actor(String username, String name) {
        return new Actor(1, username, name, Set.of(Role.SUPERVISOR), null, null, "市甲局", "local");
    }
}
