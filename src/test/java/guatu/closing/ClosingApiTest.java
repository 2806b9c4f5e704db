package guatu.closing;

import static guatu.TaskWorld.post;
import static guatu.TaskWorld.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Closing as the API sees it: asking, verifying, sending back, striking off, reopening (rules C1 to C5, V3). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ClosingApiTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final String LEAD = "市销号甲局";
    private static final String SECOND = "市销号乙局";
    private static final String SUPPORT = "市销号丙局";
    private static final String OTHER = "市销号丁局";
    private static final Map<String, String> DONE = Map.of("conclusion", "专栏已开设，总结已报送");

    @Inject
    Today today;

    @BeforeEach
    void standOnTheDay() {
        today.standOn(WEDNESDAY);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    @Test
    void C1_every_node_is_done_or_waived_with_a_reason() {
        String number = TaskWorld.task("2022-06-30", LEAD);
        ask(As.leadOf(LEAD), number).statusCode(422).body("type", containsString("nodes_open"));
        String waived = "/api/tasks/" + number + "/milestones/1/waived";
        put(As.leadOf(LEAD), waived, Map.of("version", version(number)))
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        put(As.memberOf(LEAD), waived, Map.of("because", "活动取消", "version", version(number)))
                .statusCode(403);
        put(As.leadOf(LEAD), waived, Map.of("because", "活动取消", "version", 99)).statusCode(409);
        put(As.leadOf(LEAD), waived, Map.of("because", "活动取消", "version", version(number)))
                .statusCode(200)
                .body("milestones[0].state", equalTo("WAIVED"));
        put(As.leadOf(LEAD), waived, Map.of("because", "活动取消", "version", 0)).statusCode(200);
        put(
                        As.supervisor(),
                        "/api/tasks/" + number + "/milestones/1/done",
                        Map.of("done", false, "version", version(number)))
                .body("milestones[0].waivedBecause", nullValue());
        put(As.supervisor(), waived, Map.of("because", "上级取消", "version", version(number)))
                .statusCode(200);
        ask(As.memberOf(LEAD), number).statusCode(201).body("id", notNullValue());
        TaskWorld.read(number);
        assertEquals("IN_REVIEW", TaskWorld.read(number).getString("stage"));
        assertEquals("2022-04-20", TaskWorld.read(number).getString("submittedOn"));
    }

    @Test
    void F7_asking_twice_is_once_and_another_request_is_409() {
        String number = ready(LEAD);
        int id = ask(As.leadOf(LEAD), number).statusCode(201).extract().path("id");
        ask(As.leadOf(LEAD), number).statusCode(200).body("id", equalTo(id), "repeated", equalTo(true));
        post(As.memberOf(LEAD), requests(number), Map.of("conclusion", "另一种说法"))
                .statusCode(409)
                .body("theirs.conclusion", equalTo(DONE.get("conclusion")));
        post(As.leadOf(LEAD), requests(ready(LEAD)), Map.of("conclusion", "已完成", "version", 99))
                .statusCode(409)
                .body("theirs.version", notNullValue());
        post(As.leadOf(LEAD), requests(ready(LEAD)), Map.of("conclusion", "  ")).statusCode(422);
    }

    @Test
    void V3_only_a_leading_unit_asks_and_another_unit_sees_nothing() {
        String number =
                TaskWorld.task(Map.of("dueOn", "2022-06-30", "lead", List.of(LEAD), "support", List.of(SUPPORT)));
        TaskWorld.tick(As.leadOf(LEAD), number);
        ask(As.leadOf(SUPPORT), number).statusCode(403).body("type", containsString("lead_asks"));
        ask(As.supervisor(), number).statusCode(403);
        ask(As.leader(), number).statusCode(403);
        ask(As.leadOf(OTHER), number).statusCode(404);
        ask(As.admin(), number).statusCode(404);
        ask(As.nobody(), number).statusCode(401);
        As.leadOf(OTHER).get(requests(number)).then().statusCode(404);
        As.leadOf(SUPPORT).get(requests(number)).then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void C2_the_one_who_asked_never_accepts_also_in_another_role_or_under_another_account() {
        String number = ready(LEAD);
        RequestSpecification turncoat = As.user("turncoat", Role.UNIT_LEAD, LEAD);
        int id = ask(turncoat, number).statusCode(201).extract().path("id");
        decide(As.user("turncoat", Role.UNIT_LEAD, LEAD), number, id, accept()).statusCode(403);
        decide(As.admin(), number, id, accept()).statusCode(404);
        decide(As.leadOf(OTHER), number, id, accept()).statusCode(404);
        decide(As.leader(), number, id, accept()).statusCode(403);
        promote("turncoat");
        RequestSpecification promoted = As.bearer(As.token("turncoat"));
        decide(promoted, number, id, accept()).statusCode(403).body("type", containsString("asker_decides"));
        World.account("turncoat-2", Role.SUPERVISOR, null, "turncoat");
        decide(As.bearer(As.token("turncoat-2")), number, id, accept())
                .statusCode(403)
                .body("type", containsString("asker_decides"));
        decide(As.supervisor(), number, id, accept()).statusCode(200).body("decision", equalTo("ACCEPTED"));
    }

    @Test
    void C3_the_checklist_says_yes_three_times_or_the_task_goes_back_with_a_reason() {
        String number = ready(LEAD);
        int id = ask(As.leadOf(LEAD), number).extract().path("id");
        Map<String, Boolean> no = Map.of("factsClear", true, "requirementMet", false, "materialsComplete", true);
        decide(As.supervisor(), number, id, Map.of("accept", true, "checklist", no))
                .statusCode(422)
                .body("type", containsString("checklist_says_no"));
        decide(As.supervisor(), number, id, Map.of("accept", true, "checklist", Map.of("factsClear", true)))
                .statusCode(422)
                .body("type", containsString("checklist_unanswered"));
        decide(As.supervisor(), number, id, Map.of("accept", false)).statusCode(422);
        decide(As.supervisor(), number, id, Map.of()).statusCode(422);
        decide(As.supervisor(), number, id, Map.of("accept", true, "version", 99))
                .statusCode(409);
        decide(As.supervisor(), number, id, Map.of("accept", false, "reason", "缺少总结", "checklist", no))
                .statusCode(200)
                .body("decision", equalTo("REFUSED"), "reason", equalTo("缺少总结"))
                .body("checklist.requirementMet", equalTo(false));
        assertEquals("ACTIVE", TaskWorld.read(number).getString("stage"));
        decide(As.supervisor(), number, id, Map.of("accept", false, "reason", "缺少总结"))
                .statusCode(200);
        decide(As.supervisor(), number, id, accept()).statusCode(409).body("theirs.decision", equalTo("REFUSED"));
        int again = ask(As.leadOf(LEAD), number).statusCode(201).extract().path("id");
        decide(As.supervisor(), number, again, accept())
                .body("checklist.factsClear", equalTo(true), "checklist.materialsComplete", equalTo(true));
        decide(As.supervisor(), number, again, accept()).statusCode(200);
        assertEquals("CLOSED", TaskWorld.read(number).getString("stage"));
        As.leadOf(LEAD).get(requests(number)).then().body("decision", equalTo(List.of("ACCEPTED", "REFUSED")));
    }

    @Test
    void C4_with_several_leading_units_each_reports_its_part() {
        String number = ready(LEAD, SECOND);
        ask(As.leadOf(LEAD), number)
                .statusCode(422)
                .body("type", containsString("parts_open"), "detail", containsString(SECOND))
                .body("detail", not(containsString(LEAD)));
        String part = "/api/tasks/" + number + "/part";
        put(As.leadOf(OTHER), part, Map.of("done", true)).statusCode(404);
        put(As.supervisor(), part, Map.of("done", true)).statusCode(403);
        put(As.leadOf(SECOND), part, Map.of("done", true))
                .statusCode(200)
                .body("assignments.find { it.unit == '" + SECOND + "' }.doneAt", notNullValue());
        put(As.leadOf(SECOND), part, Map.of("done", false)).statusCode(200);
        put(As.leadOf(SECOND), part, Map.of("done", false)).statusCode(200);
        put(As.memberOf(SECOND), part, Map.of("done", true)).statusCode(200);
        int id = ask(As.leadOf(LEAD), number).statusCode(201).extract().path("id");
        decide(As.supervisor(), number, id, Map.of("accept", false, "reason", "乙局材料不全"));
        assertEquals(List.of(false, false), TaskWorld.read(number).getList("assignments.done"));
    }

    @Test
    void C5_reopening_needs_a_reason_and_leaves_the_earlier_closing() {
        String number = ready(LEAD);
        int id = ask(As.leadOf(LEAD), number).extract().path("id");
        String reopening = "/api/tasks/" + number + "/reopening";
        post(As.supervisor(), reopening, Map.of("reason", "抽查不实", "version", version(number)))
                .statusCode(422);
        decide(As.supervisor(), number, id, accept());
        post(As.supervisor(), reopening, Map.of("version", version(number))).statusCode(422);
        post(As.leadOf(LEAD), reopening, Map.of("reason", "抽查不实", "version", version(number)))
                .statusCode(403);
        post(As.leadOf(OTHER), reopening, Map.of("reason", "抽查不实", "version", 1))
                .statusCode(404);
        post(As.supervisor(), reopening, Map.of("reason", "抽查不实", "version", 99))
                .statusCode(409);
        post(As.supervisor(), reopening, Map.of("reason", "抽查不实", "version", version(number)))
                .statusCode(200)
                .body("[0].reopenedBecause", equalTo("抽查不实"), "[0].decision", equalTo("ACCEPTED"));
        assertEquals("ACTIVE", TaskWorld.read(number).getString("stage"));
        As.supervisor()
                .get("/api/audit?entity=task&key=" + number + "&size=50")
                .then()
                .body("items.verb", hasItem("closed"))
                .body("items.verb", hasItem("reopened"));
    }

    @Test
    void a_unit_takes_its_request_back_while_nobody_has_decided() {
        String number = ready(LEAD);
        int id = ask(As.leadOf(LEAD), number).extract().path("id");
        String one = requests(number) + "/" + id;
        As.leadOf(OTHER).delete(one).then().statusCode(404);
        As.supervisor().delete(one).then().statusCode(403);
        As.memberOf(LEAD).delete(one).then().statusCode(204);
        As.memberOf(LEAD).delete(one).then().statusCode(204);
        decide(As.supervisor(), number, id, accept()).statusCode(409);
        assertEquals("ACTIVE", TaskWorld.read(number).getString("stage"));
        As.leadOf(LEAD).delete(requests(number) + "/" + (id + 100000)).then().statusCode(404);
    }

    @Test
    void a_withdrawn_task_leaves_no_request_waiting() {
        String number = ready(LEAD);
        ask(As.leadOf(LEAD), number);
        TaskWorld.move(number, "WITHDRAW");
        As.supervisor().get(requests(number)).then().body("[0].decision", equalTo("LAPSED"));
    }

    @Test
    void L1_the_judged_day_stands_still_in_review_and_late_stays_late() {
        String number = TaskWorld.task("2022-04-19", LEAD);
        TaskWorld.tick(As.leadOf(LEAD), number);
        int id = ask(As.leadOf(LEAD), number).extract().path("id");
        today.standOn(WEDNESDAY.plusDays(30));
        assertEquals(1, TaskWorld.read(number).getInt("daysLate"));
        decide(As.supervisor(), number, id, accept()).statusCode(200);
        assertEquals("2022-04-20", TaskWorld.read(number).getString("closedOn"));
        assertEquals(true, TaskWorld.read(number).getBoolean("late"));
    }

    private static String ready(String... lead) {
        String number = TaskWorld.task("2022-06-30", lead);
        TaskWorld.tick(As.leadOf(lead[0]), number);
        return number;
    }

    private static int version(String number) {
        return TaskWorld.version(number);
    }

    private static String requests(String number) {
        return "/api/tasks/" + number + "/closing-requests";
    }

    private static ValidatableResponse ask(RequestSpecification who, String number) {
        return post(who, requests(number), DONE);
    }

    private static ValidatableResponse decide(RequestSpecification who, String number, int id, Map<String, ?> how) {
        return post(who, requests(number) + "/" + id + "/decision", how);
    }

    private static Map<String, Boolean> accept() {
        return Map.of("accept", true);
    }

    private static void promote(String username) {
        As.admin()
                .contentType("application/json")
                .body(Map.of("role", "SUPERVISOR"))
                .patch("/api/accounts/" + username)
                .then()
                .statusCode(200);
    }
}
