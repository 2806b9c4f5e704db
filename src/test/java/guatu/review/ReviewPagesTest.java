package guatu.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of asking and deciding, without JavaScript: forms, what is kept on a refusal, and the queue. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ReviewPagesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final String LEAD = "市核查甲局";
    private static final String OTHER = "市核查乙局";

    @Inject
    Today today;

    private Browser supervisor;
    private Browser unit;

    @BeforeEach
    void standOnTheDay() {
        today.standOn(WEDNESDAY);
        World.account("review-supervisor", Role.SUPERVISOR, null);
        World.account("review-unit", Role.UNIT_LEAD, LEAD);
        supervisor = Browser.signedIn("review-supervisor");
        unit = Browser.signedIn("review-unit");
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    @Test
    void a_unit_asks_to_close_keeps_what_it_typed_and_takes_it_back() {
        String number = TaskWorld.task("2022-06-30", LEAD);
        String form = "/tasks/" + number + "/closing";
        post(unit, form, form, Map.of("conclusion", "节点未完的结论", "version", version(number)))
                .statusCode(422)
                .body(containsString("节点未完的结论"));
        TaskWorld.tick(As.leadOf(LEAD), number);
        post(unit, form, form, Map.of("conclusion", "陈旧页面", "version", 0))
                .statusCode(409)
                .body(containsString("陈旧页面"));
        post(unit, form, form, Map.of("conclusion", "已完成", "version", version(number)))
                .statusCode(303)
                .header("Location", endsWith("done=asked_to_close"));
        post(unit, "/tasks/" + number, form, Map.of("conclusion", "已完成", "version", 1))
                .header("Location", endsWith("done=asked_before"));
        String page = unit.get("/tasks/" + number).asString();
        assertTrue(page.contains("撤回申请"), page);
        post(unit, "/tasks/" + number, form + "/" + closing(number) + "/back", Map.of())
                .statusCode(303);
        assertEquals("ACTIVE", TaskWorld.read(number).getString("stage"));
    }

    @Test
    void a_unit_asks_for_an_extension_and_keeps_what_it_typed() {
        String number = TaskWorld.task("2022-04-25", LEAD);
        String form = "/tasks/" + number + "/extension";
        Map<String, Object> early = Map.of(
                "kind",
                "EXTEND",
                "newDue",
                "2022-04-01",
                "cause",
                "EXCUSABLE",
                "reason",
                "疫情反复",
                "version",
                version(number));
        post(unit, form, form, early).statusCode(422).body(containsString("疫情反复"), containsString("2022-04-01"));
        Map<String, Object> later = Map.of(
                "kind",
                "EXTEND",
                "newDue",
                "2022-05-31",
                "cause",
                "EXCUSABLE",
                "reason",
                "疫情反复",
                "version",
                version(number));
        post(unit, form, form, later).statusCode(303).header("Location", endsWith("done=asked"));
        Map<String, Object> other =
                Map.of("kind", "SUSPEND", "cause", "EXCUSABLE", "reason", "另一件", "version", version(number));
        post(unit, form, form, other).statusCode(409).body(containsString("另一件"));
        String open = "request-" + extension(number);
        post(
                        supervisor,
                        "/review?open=" + open,
                        decide(number, open),
                        Map.of("accept", "false", "version", version(number)))
                .statusCode(422);
        post(
                        supervisor,
                        "/review?open=" + open,
                        decide(number, open),
                        Map.of("accept", "true", "version", version(number)))
                .statusCode(303)
                .header("Location", endsWith("done=granted&saved=" + number));
        assertEquals("2022-05-31", TaskWorld.read(number).getString("dueOn"));
        assertTrue(unit.get("/").asString().contains("data-group=\"decided\""));
        assertTrue(supervisor.get("/tasks/" + number).asString().contains("→"));
    }

    @Test
    void C3_an_unanswered_checklist_is_refused_and_the_next_one_opens_after_a_decision() {
        String first = asked();
        String second = asked();
        String plan = TaskWorld.read(first).getString("plan");
        String open = "closing-" + closing(first);
        String page = supervisor.get("/review?open=" + open).asString();
        assertTrue(page.contains("data-item=\"closing-" + closing(second) + "\""));
        post(
                        supervisor,
                        "/review?open=" + open,
                        decide(first, open),
                        Map.of("accept", "true", "reason", "写了一半", "factsClear", "yes", "version", version(first)))
                .statusCode(422)
                .body(containsString("写了一半"), containsString("请逐项回答核查清单"));
        post(supervisor, "/review?open=" + open, decide(first, open), yes("version", 99))
                .statusCode(409);
        post(supervisor, "/review?open=" + open, decide(first, open) + "&plan=" + plan, yes("version", version(first)))
                .statusCode(303)
                .header("Location", endsWith("/review?plan=" + plan + "&done=accepted&saved=" + first));
        supervisor
                .get("/review?plan=" + plan + "&done=accepted&saved=" + first)
                .then()
                .body(containsString(first), not(containsString("data-item")));
        String next = "closing-" + closing(second);
        post(
                        supervisor,
                        "/review",
                        decide(second, next),
                        Map.of("accept", "false", "reason", "缺少总结", "version", version(second)))
                .header("Location", endsWith("done=sent_back&saved=" + second));
        assertTrue(unit.get("/").asString().contains("缺少总结"));
        post(supervisor, "/review", decide(second, next), yes("version", 0)).statusCode(409);
    }

    @Test
    void bulk_takes_only_what_leaves_nothing_in_doubt() {
        String clear = asked();
        String late = TaskWorld.task("2022-04-01", LEAD);
        TaskWorld.tick(As.leadOf(LEAD), late);
        ask(late);
        String plan = TaskWorld.read(clear).getString("plan");
        supervisor
                .get("/review?plan=" + TaskWorld.read(late).getString("plan"))
                .then()
                .body(containsString("晚于时限"), containsString("近期没有填报"));
        post(supervisor, "/review", "/review/accepted", Map.of("ids", List.of(closing(clear), closing(late))))
                .statusCode(422);
        assertEquals("IN_REVIEW", TaskWorld.read(clear).getString("stage"));
        post(supervisor, "/review", "/review/accepted", Map.of()).statusCode(422);
        post(supervisor, "/review", "/review/accepted?plan=" + plan, Map.of("ids", List.of(closing(clear))))
                .statusCode(303);
        post(supervisor, "/review", "/review/accepted", Map.of("ids", List.of(closing(clear))))
                .statusCode(303);
        assertEquals("CLOSED", TaskWorld.read(clear).getString("stage"));
        assertEquals("IN_REVIEW", TaskWorld.read(late).getString("stage"));
    }

    @Test
    void only_supervisors_enter_and_the_menu_counts_what_waits() {
        String number = asked();
        unit.get("/review").then().statusCode(403);
        post(unit, "/", decide(number, "closing-" + closing(number)), yes("version", 1))
                .statusCode(403);
        assertFalse(unit.get("/").asString().contains("href=\"/review\""));
        supervisor.get("/").then().body(containsString("class=\"count\""), containsString("data-group=\"waiting\""));
        supervisor.get("/review?kind=CLOSING&unit=" + LEAD).then().statusCode(200);
        supervisor.get("/review?unit=" + OTHER).then().statusCode(200).body(not(containsString("data-item")));
        supervisor.get("/review?open=closing-999999999").then().statusCode(200);
        post(supervisor, "/review", "/review/" + number + "/decision?open=x", yes("version", 1))
                .statusCode(404);
        post(supervisor, "/review", "/review/XX-1/decision?open=closing-1", yes("version", 1))
                .statusCode(404);
        for (String path : List.of("/closing", "/extension", "/milestones/1/waived")) {
            World.account("review-other", Role.UNIT_LEAD, OTHER);
            Browser.signedIn("review-other")
                    .get("/tasks/" + number + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void C1_C5_a_node_is_waived_and_a_task_reopened_on_pages() {
        String number = TaskWorld.task("2022-06-30", LEAD);
        String waived = "/tasks/" + number + "/milestones/1/waived";
        post(unit, waived, waived, Map.of("because", " ", "version", version(number)))
                .statusCode(422);
        post(unit, waived, waived, Map.of("because", "并入其他节点", "version", version(number) + 9))
                .statusCode(409)
                .body(containsString("并入其他节点"));
        post(unit, waived, waived, Map.of("because", "并入其他节点", "version", version(number)))
                .statusCode(303);
        ask(number);
        TaskWorld.post(
                        As.supervisor(),
                        "/api/tasks/" + number + "/closing-requests/" + closing(number) + "/decision",
                        Map.of("accept", true))
                .statusCode(200);
        String reopen = "/tasks/" + number + "/reopen";
        unit.get(reopen).then().statusCode(403);
        post(supervisor, reopen, reopen, Map.of("reason", "", "version", version(number)))
                .statusCode(422);
        post(supervisor, reopen, reopen, Map.of("reason", "抽查不实", "version", 0))
                .statusCode(409)
                .body(containsString("抽查不实"));
        post(supervisor, reopen, reopen, Map.of("reason", "抽查不实", "version", version(number)))
                .statusCode(303);
        supervisor
                .get("/tasks/" + number)
                .then()
                .statusCode(200)
                .body(containsString("抽查不实"), containsString("销号后重新启用"));
    }

    private static String asked() {
        String number = TaskWorld.task("2022-06-30", LEAD);
        TaskWorld.post(
                        As.leadOf(LEAD),
                        "/api/tasks/" + number + "/reports",
                        Map.of("done", "已完成", "percent", 100, "milestonesDone", List.of(1)))
                .statusCode(201);
        ask(number);
        return number;
    }

    private static void ask(String number) {
        TaskWorld.post(As.leadOf(LEAD), "/api/tasks/" + number + "/closing-requests", Map.of("conclusion", "全部完成"))
                .statusCode(201);
    }

    private static int version(String number) {
        return TaskWorld.version(number);
    }

    private static int closing(String number) {
        return As.supervisor().get("/api/tasks/" + number + "/closing-requests").path("[0].id");
    }

    private static int extension(String number) {
        return As.supervisor().get("/api/tasks/" + number + "/extensions").path("[0].id");
    }

    private static String decide(String number, String open) {
        return "/review/" + number + "/decision?open=" + open;
    }

    private static Map<String, Object> yes(String name, int version) {
        return Map.of(
                "accept",
                "true",
                "factsClear",
                "yes",
                "requirementMet",
                "yes",
                "materialsComplete",
                "yes",
                name,
                version);
    }

    private static io.restassured.response.ValidatableResponse post(
            Browser browser, String page, String path, Map<String, ?> fields) {
        return browser.post(page, path, fields).then();
    }
}
