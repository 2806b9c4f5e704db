package guatu.extension;

import static guatu.TaskWorld.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Extension, suspension and withdrawal as the API sees them (rules E1 to E4, D4, V3). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ExtensionApiTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final String LEAD = "市延期甲局";
    private static final String SUPPORT = "市延期乙局";
    private static final String OTHER = "市延期丙局";

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
    void E1_the_new_day_is_definite_later_and_not_past() {
        String number = TaskWorld.task("2022-04-25", LEAD);
        ask(number, later("2022-04-25")).statusCode(422).body("errors[0].field", equalTo("newDue"));
        ask(number, later("2022-04-24")).statusCode(422).body("detail", containsString("2022年4月25日"));
        ask(number, Map.of("reason", "疫情", "cause", "EXCUSABLE")).statusCode(422);
        ask(number, later("年底前")).statusCode(400);
        ask(number, Map.of("newDue", "2022-05-31", "cause", "EXCUSABLE")).statusCode(422);
        ask(number, Map.of("newDue", "2022-05-31", "reason", "疫情")).statusCode(422);
        ask(number, Map.of("newDue", "2022-05-31", "reason", "疫情", "cause", "WEATHER"))
                .statusCode(400);
        String late = TaskWorld.task("2022-04-01", LEAD);
        ask(late, later("2022-04-10")).statusCode(422).body("type", containsString("due_in_past"));
        String open = TaskWorld.task(Map.of("duePhrase", "长期坚持", "lead", List.of(LEAD)));
        ask(open, later("2022-05-31")).statusCode(422).body("type", containsString("no_due_to_extend"));
    }

    @Test
    void E2_D4_the_old_day_counts_until_a_supervisor_grants_the_new_one() {
        String number = TaskWorld.task(Map.of("duePhrase", "2022年4月22日前", "lead", List.of(LEAD)));
        TaskWorld.tick(As.leadOf(LEAD), number);
        int id = ask(number, later("2022-05-31")).statusCode(201).extract().path("id");
        assertEquals("2022-04-22", TaskWorld.read(number).getString("dueOn"));
        assertEquals("YELLOW", light(number));
        today.standOn(WEDNESDAY.plusDays(5));
        assertEquals("RED", light(number), "a slow decision helps nobody before it is made");
        decide(As.supervisor(), number, id, Map.of("accept", true))
                .statusCode(200)
                .body("decision", equalTo("ACCEPTED"), "dueBefore", equalTo("2022-04-22"));
        JsonPath task = TaskWorld.read(number);
        assertEquals("2022-05-31", task.getString("dueOn"));
        assertEquals("2022-04-22", task.getString("originalDueOn"));
        assertEquals("2022年4月22日前", task.getString("duePhrase"));
        assertEquals(1, task.getInt("extensions"));
        assertEquals(false, task.getBoolean("late"), "asked in time");
        As.supervisor()
                .get("/api/tasks?overdue=true&plan=" + task.getString("plan"))
                .then()
                .body("total", equalTo(0));
        As.supervisor()
                .get("/api/audit?entity=task&key=" + number + "&size=50")
                .then()
                .body("items.verb", hasItem("extension_asked"))
                .body("items.find { it.verb == 'extended' }.why", equalTo("受疫情影响"));
    }

    @Test
    void E1_asked_too_late_it_may_still_be_granted_but_the_task_stays_late() {
        String number = TaskWorld.task("2022-04-15", LEAD);
        int id = ask(number, later("2022-06-30")).statusCode(201).extract().path("id");
        decide(As.supervisor(), number, id, Map.of("accept", true)).body("askedLate", equalTo(true));
        JsonPath task = TaskWorld.read(number);
        assertEquals(true, task.getBoolean("late"));
        assertEquals(0, task.getInt("daysLate"));
        String list = "/api/tasks?plan=" + task.getString("plan");
        As.supervisor().get(list).then().body("items[0].late", equalTo(true), "items[0].extensions", equalTo(1));
    }

    @Test
    void E2_a_refusal_says_why_and_leaves_the_day() {
        String number = TaskWorld.task("2022-04-25", LEAD);
        int id = ask(number, later("2022-05-31")).extract().path("id");
        decide(As.supervisor(), number, id, Map.of("accept", false)).statusCode(422);
        Map<String, ?> no = Map.of("accept", false, "reason", "应按期完成");
        decide(As.supervisor(), number, id, no).statusCode(200).body("answer", equalTo("应按期完成"));
        decide(As.supervisor(), number, id, no).statusCode(200);
        decide(As.supervisor(), number, id, Map.of("accept", true)).statusCode(409);
        assertEquals("2022-04-25", TaskWorld.read(number).getString("dueOn"));
        assertEquals(0, TaskWorld.read(number).getInt("extensions"));
    }

    @Test
    void E2_the_asker_never_decides_and_others_have_no_say() {
        String number =
                TaskWorld.task(Map.of("dueOn", "2022-04-25", "lead", List.of(LEAD), "support", List.of(SUPPORT)));
        post(As.leadOf(SUPPORT), requests(number), later("2022-05-31")).statusCode(403);
        post(As.supervisor(), requests(number), later("2022-05-31")).statusCode(403);
        post(As.leadOf(OTHER), requests(number), later("2022-05-31")).statusCode(404);
        As.leadOf(OTHER).get(requests(number)).then().statusCode(404);
        World.account("asker-twin", Role.UNIT_LEAD, LEAD, "甲局联络员");
        World.account("asker-twin-2", Role.SUPERVISOR, null, "甲局联络员");
        int id = post(As.bearer(As.token("asker-twin")), requests(number), later("2022-05-31"))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, ?> yes = Map.of("accept", true);
        decide(As.leadOf(LEAD), number, id, yes).statusCode(403);
        decide(As.leader(), number, id, yes).statusCode(403);
        decide(As.leadOf(OTHER), number, id, yes).statusCode(404);
        decide(As.bearer(As.token("asker-twin-2")), number, id, yes)
                .statusCode(403)
                .body("type", containsString("asker_decides"));
        decide(As.supervisor(), number, id, Map.of("accept", true, "version", 99))
                .statusCode(409);
        decide(As.supervisor(), number, id, yes).statusCode(200);
    }

    @Test
    void E3_the_chain_of_promises_is_kept() {
        String number = TaskWorld.task("2022-04-25", LEAD);
        for (String day : List.of("2022-05-31", "2022-06-30")) {
            int id = ask(number, later(day)).statusCode(201).extract().path("id");
            decide(As.supervisor(), number, id, Map.of("accept", true)).statusCode(200);
        }
        As.memberOf(LEAD)
                .get(requests(number))
                .then()
                .body("newDue", equalTo(List.of("2022-06-30", "2022-05-31")))
                .body("dueBefore", equalTo(List.of("2022-05-31", "2022-04-25")));
        assertEquals(2, TaskWorld.read(number).getInt("extensions"));
        assertEquals("2022-04-25", TaskWorld.read(number).getString("originalDueOn"));
    }

    @Test
    void F7_one_open_request_at_a_time_and_the_same_twice_is_once() {
        String number = TaskWorld.task("2022-04-25", LEAD);
        int id = ask(number, later("2022-05-31")).statusCode(201).extract().path("id");
        ask(number, later("2022-05-31")).statusCode(200).body("id", equalTo(id));
        ask(number, later("2022-06-30"))
                .statusCode(409)
                .body("type", containsString("request_waits"), "theirs.newDue", equalTo("2022-05-31"));
        As.supervisor().delete(requests(number) + "/" + id).then().statusCode(403);
        As.memberOf(LEAD).delete(requests(number) + "/" + id).then().statusCode(204);
        As.memberOf(LEAD).delete(requests(number) + "/" + id).then().statusCode(204);
        decide(As.supervisor(), number, id, Map.of("accept", true)).statusCode(409);
        Map<String, Object> stale = new HashMap<>(later("2022-06-30"));
        stale.put("version", 99);
        ask(number, stale).statusCode(409).body("theirs.version", notNullValue());
        ask(number, later("2022-06-30")).statusCode(201);
    }

    @Test
    void a_pause_and_an_end_are_asked_for_the_same_way() {
        String number = TaskWorld.task("2022-04-25", LEAD);
        int pause = ask(number, kind("SUSPEND")).statusCode(201).extract().path("id");
        decide(As.supervisor(), number, pause, Map.of("accept", true)).statusCode(200);
        assertEquals("SUSPENDED", TaskWorld.read(number).getString("stage"));
        assertEquals("受疫情影响", TaskWorld.read(number).getString("stageReason"));
        ask(number, kind("SUSPEND")).statusCode(422).body("type", containsString("wrong_stage"));
        int end = ask(number, kind("WITHDRAW")).statusCode(201).extract().path("id");
        decide(As.supervisor(), number, end, Map.of("accept", true)).statusCode(200);
        assertEquals("WITHDRAWN", TaskWorld.read(number).getString("stage"));
        As.supervisor()
                .get(requests(number))
                .then()
                .body("", hasSize(2))
                .body("decision", equalTo(List.of("ACCEPTED", "ACCEPTED")));
    }

    @Test
    void a_request_lapses_when_the_task_goes_another_way() {
        String withdrawn = TaskWorld.task("2022-04-25", LEAD);
        ask(withdrawn, later("2022-05-31"));
        TaskWorld.move(withdrawn, "WITHDRAW");
        As.supervisor().get(requests(withdrawn)).then().body("[0].decision", equalTo("LAPSED"));
        String suspended = TaskWorld.task("2022-04-25", LEAD);
        ask(suspended, later("2022-05-31"));
        TaskWorld.move(suspended, "SUSPEND");
        As.supervisor().get(requests(suspended)).then().body("[0].decision", equalTo("WAITING"));
    }

    private static String light(String number) {
        return TaskWorld.read(number).getString("light");
    }

    private static String requests(String number) {
        return "/api/tasks/" + number + "/extensions";
    }

    private static Map<String, Object> later(String day) {
        return Map.of("newDue", day, "reason", "受疫情影响", "cause", "EXCUSABLE", "state", "已完成八成");
    }

    private static Map<String, Object> kind(String kind) {
        return Map.of("kind", kind, "reason", "受疫情影响", "cause", "DEPENDENCY");
    }

    private static ValidatableResponse ask(String number, Map<String, ?> said) {
        return post(As.leadOf(LEAD), requests(number), said);
    }

    private static ValidatableResponse decide(RequestSpecification who, String number, int id, Map<String, ?> how) {
        return post(who, requests(number) + "/" + id + "/decision", how);
    }
}
