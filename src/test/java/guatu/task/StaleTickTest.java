package guatu.task;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people on one node: the slower one sees what stands beside what they wanted (FAULTS F8). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class StaleTickTest {

    private String number;
    private Browser browser;

    @BeforeEach
    void oneNode() {
        World.unit("勾选单位");
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("code", "STALE", "title", "勾选", "year", 2022))
                .post("/api/plans");
        number = As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "plan",
                        "STALE",
                        "title",
                        "同时勾选",
                        "lead",
                        List.of("勾选单位"),
                        "dueOn",
                        "2022-12-30",
                        "milestones",
                        List.of(Map.of("on", "2022-06-30", "title", "过半"))))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        World.account("stale-lead", Role.UNIT_LEAD, "勾选单位");
        browser = Browser.signedIn("stale-lead");
    }

    private int version() {
        return As.supervisor().get("/api/tasks/" + number).path("version");
    }

    private void renamed() {
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "改过标题", "version", version()))
                .patch("/api/tasks/" + number)
                .then()
                .statusCode(200);
    }

    @Test
    void both_versions_stand_side_by_side_and_the_tick_can_be_repeated() {
        int seen = version();
        renamed();
        String tick = "/tasks/" + number + "/milestones/1/done";
        browser.post("/tasks/" + number, tick, Map.of("done", true, "version", seen))
                .then()
                .statusCode(409)
                .body(containsString("改过标题"))
                .body(containsString("class=\"theirs\""))
                .body(containsString("逾期未完成"), containsString("标记为已完成"))
                .body(containsString("name=\"version\" value=\"" + version() + "\""));
        As.supervisor().get("/api/tasks/" + number).then().body("milestonesDone", equalTo(0));
        browser.post("/tasks/" + number, tick, Map.of("done", true, "version", version()))
                .then()
                .statusCode(303);
        As.supervisor().get("/api/tasks/" + number).then().body("milestonesDone", equalTo(1));
    }

    @Test
    void what_stands_already_needs_no_repeating() {
        int seen = version();
        String tick = "/tasks/" + number + "/milestones/1/done";
        browser.post("/tasks/" + number, tick, Map.of("done", true, "version", seen))
                .then()
                .statusCode(303);
        browser.post("/tasks/" + number, tick, Map.of("done", true, "version", seen))
                .then()
                .statusCode(409)
                .body(containsString("无需再操作"))
                .body(not(containsString("仍然标记完成")));
    }

    @Test
    void another_unit_learns_nothing() {
        World.account("stale-other", Role.UNIT_LEAD, "别的勾选单位");
        Browser.signedIn("stale-other")
                .post("/account", "/tasks/" + number + "/milestones/1/done", Map.of("done", true, "version", -1))
                .then()
                .statusCode(404);
    }
}
