package guatu.lights;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.plan.LightRules;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule L8: presets are data, tried before they are saved, on the page and as JSON. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class LightPresetsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 20);

    @Inject
    EntityManager em;

    @Inject
    LightDryRun dryRun;

    @Inject
    Today today;

    private String code;
    private String due;

    @BeforeEach
    void names() {
        code = "LP" + Long.toString(System.nanoTime(), 36).toUpperCase();
        due = today.date().plusDays(14).toString();
        World.unit("预设单位");
    }

    private static RequestSpecification json(RequestSpecification as) {
        return as.contentType(ContentType.JSON);
    }

    private static Map<String, Integer> rules(int missed, int red, int soon, int yellow) {
        return Map.of("redMissedDays", missed, "redBehind", red, "yellowSoonDays", soon, "yellowBehind", yellow);
    }

    private int preset(String name, Map<String, Integer> rules) {
        return json(As.admin())
                .body(Map.of("code", name, "name", "试用", "lightRules", rules))
                .post("/api/light-presets")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    private void plan(String preset, int tasks) {
        json(As.supervisor())
                .body(Map.of("code", code, "title", "预设方案", "year", 2026, "lightPreset", preset))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .body("lightPreset", equalTo(preset));
        for (int i = 0; i < tasks; i++) {
            json(As.supervisor())
                    .body(Map.of("plan", code, "title", "两周后到期" + i, "lead", List.of("预设单位"), "dueOn", due))
                    .post("/api/tasks")
                    .then()
                    .statusCode(201);
        }
    }

    private String light() {
        return As.supervisor().get("/api/tasks?plan=" + code).path("items[0].light");
    }

    @Test
    void L8_three_presets_are_there_and_the_standard_one_is_fixed() {
        As.memberOf("预设单位")
                .get("/api/light-presets")
                .then()
                .statusCode(200)
                .body("code", hasItems("CN-STD", "BY-DAYS", "BY-POINTS"))
                .body("find { it.code == 'CN-STD' }.builtIn", equalTo(true));
        json(As.admin())
                .body(Map.of("name", "别的", "version", 0))
                .patch("/api/light-presets/CN-STD")
                .then()
                .statusCode(422);
        json(As.admin())
                .body(Map.of("active", false, "version", 0))
                .patch("/api/light-presets/CN-STD")
                .then()
                .statusCode(422);
    }

    @Test
    void L8_a_plan_tries_a_preset_and_only_the_write_changes_lights() {
        plan("CN-STD", 2);
        String before = light();
        json(As.supervisor())
                .body(Map.of("lightPreset", "BY-DAYS", "yellowSoonDays", 60))
                .post("/api/plans/" + code + "/light-rules/preview")
                .then()
                .statusCode(200)
                .body("open", equalTo(2))
                .body("changed", equalTo(2))
                .body("moves", hasSize(1))
                .body("moves[0].from", equalTo("GREEN"))
                .body("moves[0].to", equalTo("YELLOW"))
                .body("tasks[0].title", equalTo("两周后到期0"))
                .body("tasks[0].reason", containsString("个工作日"));
        assertEquals(before, light(), "a dry run saves nothing");
        json(As.supervisor())
                .body(Map.of(
                        "lightPreset", "BY-DAYS", "lightRules", Map.of("yellowSoonDays", 60), "version", planVersion()))
                .patch("/api/plans/" + code)
                .then()
                .statusCode(200)
                .body("lightPreset", equalTo("BY-DAYS"))
                .body("lightRules.yellowSoonDays", equalTo(60))
                .body("lightRules.redBehind", equalTo(100));
        assertEquals("YELLOW", light(), "the stored dates follow");
    }

    @Test
    void L8_a_changed_preset_moves_its_plans_and_leaves_their_own_values() {
        int version = preset(code + "-P", rules(5, 30, 3, 10));
        plan(code + "-P", 1);
        json(As.supervisor())
                .body(Map.of("lightRules", Map.of("redBehind", 40), "version", planVersion()))
                .patch("/api/plans/" + code)
                .then()
                .statusCode(200);
        Response tried = json(As.admin()).body(rules(5, 20, 60, 10)).post("/api/light-presets/" + code + "-P/preview");
        tried.then().statusCode(200).body("changed", equalTo(1)).body("tasks.title", everyItem(nullValue()));
        json(As.admin())
                .body(Map.of("lightRules", rules(5, 20, 60, 10), "version", version))
                .patch("/api/light-presets/" + code + "-P")
                .then()
                .statusCode(200);
        As.supervisor()
                .get("/api/plans/" + code)
                .then()
                .body("lightRules.redBehind", equalTo(40))
                .body("lightRules.yellowSoonDays", equalTo(60));
        assertEquals("YELLOW", light());
        json(As.admin())
                .body(Map.of("name", "旧", "version", version))
                .patch("/api/light-presets/" + code + "-P")
                .then()
                .statusCode(409);
        As.auditor()
                .get("/api/audit?entity=light_preset&key=" + code + "-P")
                .then()
                .body("items.verb", hasItems("added", "changed"));
    }

    private int planVersion() {
        return As.supervisor().get("/api/plans/" + code).path("version");
    }

    @Test
    void L8_a_retired_preset_stays_where_it_is_and_is_chosen_no_more() {
        int version = preset(code + "-R", rules(5, 30, 3, 10));
        plan(code + "-R", 0);
        json(As.admin())
                .body(Map.of("active", false, "version", version))
                .patch("/api/light-presets/" + code + "-R")
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        json(As.supervisor())
                .body(Map.of("title", "改名", "lightPreset", code + "-R", "version", planVersion()))
                .patch("/api/plans/" + code)
                .then()
                .statusCode(200);
        json(As.supervisor())
                .body(Map.of("code", code + "X", "title", "另一个", "year", 2026, "lightPreset", code + "-R"))
                .post("/api/plans")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("lightPreset"));
        json(As.admin())
                .body(Map.of("code", code + "-R", "name", "重号", "lightRules", rules(5, 30, 3, 10)))
                .post("/api/light-presets")
                .then()
                .statusCode(409);
    }

    @Test
    void V4_presets_are_the_administrator_s_and_plans_the_supervisor_s() {
        plan("CN-STD", 0);
        String preview = "/api/plans/" + code + "/light-rules/preview";
        json(As.leader()).body(Map.of()).post(preview).then().statusCode(403);
        json(As.nobody()).body(Map.of()).post(preview).then().statusCode(401);
        json(As.supervisor())
                .body(Map.of())
                .post("/api/plans/NO-SUCH/light-rules/preview")
                .then()
                .statusCode(404);
        json(As.supervisor())
                .body(Map.of("code", code + "-S", "name", "甲", "lightRules", rules(5, 30, 3, 10)))
                .post("/api/light-presets")
                .then()
                .statusCode(403);
        World.account("lights-supervisor", Role.SUPERVISOR, null);
        World.account("lights-admin", Role.ADMIN, null);
        Browser.signedIn("lights-supervisor").get("/admin/lights").then().statusCode(403);
        Browser.signedIn("lights-admin")
                .get("/plans/" + code + "/lights")
                .then()
                .statusCode(403);
    }

    @Test
    void L8_the_plan_s_page_tries_then_confirms_and_shows_both_when_stale() {
        plan("CN-STD", 1);
        World.account("lights-supervisor", Role.SUPERVISOR, null);
        Browser browser = Browser.signedIn("lights-supervisor");
        String page = "/plans/" + code + "/lights";
        Map<String, Object> typed =
                Map.of("lightPreset", "CN-STD", "lightRules.yellowSoonDays", 60, "version", planVersion());
        browser.post(page, page + "/preview", typed)
                .then()
                .statusCode(200)
                .body(containsString("data-move=\"GREEN-YELLOW\""))
                .body(containsString(code + "-01"));
        browser.post(page, page + "/preview", Map.of("lightPreset", "CN-STD", "lightRules.redBehind", "101"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"lightRules.redBehind-error\""));
        browser.post(page, page, typed).then().statusCode(303);
        assertEquals("YELLOW", light());
        browser.post(page, page, Map.of("lightPreset", "BY-DAYS", "version", 0))
                .then()
                .statusCode(409)
                .body(containsString("class=\"theirs\""))
                .body(containsString("<dd>60</dd>"));
    }

    @Test
    void L8_the_preset_s_page_adds_tries_confirms_and_retires() {
        World.account("lights-admin", Role.ADMIN, null);
        Browser browser = Browser.signedIn("lights-admin");
        Map<String, Object> fields = Map.of(
                "code",
                code,
                "name",
                "县级",
                "lightRules.redMissedDays",
                5,
                "lightRules.redBehind",
                30,
                "lightRules.yellowSoonDays",
                3,
                "lightRules.yellowBehind",
                10);
        browser.post("/admin/lights/new", "/admin/lights", fields).then().statusCode(303);
        browser.post("/admin/lights/new", "/admin/lights", fields).then().statusCode(409);
        browser.get("/admin/lights").then().body(containsString("data-preset=\"" + code + "\""));
        plan(code, 1);
        Map<String, Object> wanted = new HashMap<>(fields);
        wanted.put("lightRules.yellowSoonDays", 60);
        wanted.put("version", 0);
        String page = "/admin/lights/" + code;
        browser.post(page, page + "/preview", wanted)
                .then()
                .statusCode(200)
                .body(containsString("data-changed=\"1\""))
                .body(not(containsString("两周后到期")));
        browser.post(page, page, wanted).then().statusCode(303);
        assertEquals("YELLOW", light());
        browser.post(page, page, wanted).then().statusCode(409).body(containsString("class=\"theirs\""));
        browser.post(page, page + "/state", Map.of("active", false, "version", 1))
                .then()
                .statusCode(303);
        browser.get("/admin/lights/CN-STD").then().statusCode(200);
    }

    @Test
    void L7_a_dry_run_asks_as_often_for_one_task_as_for_many() {
        plan("CN-STD", 1);
        long one = statements();
        for (int i = 0; i < 12; i++) {
            json(As.supervisor())
                    .body(Map.of("plan", code, "title", "多" + i, "lead", List.of("预设单位"), "dueOn", due))
                    .post("/api/tasks");
        }
        assertNotEquals(0, one);
        assertEquals(one, statements());
    }

    private long statements() {
        Statistics statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        dryRun.ofPlan(Actor.SYSTEM, code, new LightRules(5, 30, 60, 10), DAY);
        return statistics.getPrepareStatementCount() - before;
    }
}
