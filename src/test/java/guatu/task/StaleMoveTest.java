package guatu.task;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people move one task: the slower one sees what stands beside what they wanted (FAULTS F8). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class StaleMoveTest {

    private static final String UNIT = "流转并发局";

    private String number;
    private Browser browser;

    @BeforeEach
    void oneTask() {
        number = TaskWorld.task("2022-12-30", UNIT);
        World.account("stale-mover", Role.SUPERVISOR, null);
        browser = Browser.signedIn("stale-mover");
    }

    private ValidatableResponse move(String move, String reason, int version) {
        return browser.post(
                        "/tasks/" + number,
                        "/tasks/" + number + "/stage",
                        Map.of("move", move, "reason", reason, "version", version))
                .then();
    }

    private void renamed() {
        As.supervisor()
                .contentType("application/json")
                .body(Map.of("title", "改过标题", "version", TaskWorld.version(number)))
                .patch("/api/tasks/" + number)
                .then()
                .statusCode(200);
    }

    @Test
    void both_versions_stand_side_by_side_with_the_reason_kept_and_the_move_can_be_repeated() {
        int seen = TaskWorld.version(number);
        renamed();
        move("SUSPEND", "防汛期间暂缓", seen)
                .statusCode(409)
                .body(containsString("改过标题"), containsString("class=\"theirs\""))
                .body(containsString("防汛期间暂缓</textarea>"), containsString("仍然暂缓"))
                .body(containsString("name=\"version\" value=\"" + TaskWorld.version(number) + "\""));
        As.supervisor().get("/api/tasks/" + number).then().body("stage", equalTo("ISSUED"));
        move("SUSPEND", "防汛期间暂缓", TaskWorld.version(number)).statusCode(303);
        As.supervisor().get("/api/tasks/" + number).then().body("stage", equalTo("SUSPENDED"));
    }

    @Test
    void a_move_that_no_longer_fits_is_not_offered_again() {
        int seen = TaskWorld.version(number);
        TaskWorld.move(number, "WITHDRAW");
        for (String move : List.of("ISSUE", "SUSPEND", "RESUME", "WITHDRAW"))
            move(move, "同一时间", seen)
                    .statusCode(409)
                    .body(containsString("无需再操作"), not(containsString("name=\"move\"")));
        As.supervisor().get("/api/tasks/" + number).then().body("stage", equalTo("WITHDRAWN"));
    }

    @Test
    void a_move_without_its_reason_gives_the_form_again() {
        move("WITHDRAW", " ", TaskWorld.version(number))
                .statusCode(422)
                .body(containsString("id=\"reason-error\""), containsString("name=\"move\" value=\"WITHDRAW\""));
        move("SUSPEND", "字".repeat(1001), TaskWorld.version(number))
                .statusCode(422)
                .body(containsString("字".repeat(1001)), containsString("id=\"reason-error\""));
        As.supervisor().get("/api/tasks/" + number).then().body("stage", equalTo("ISSUED"));
    }

    @Test
    void another_unit_learns_nothing() {
        World.account("stale-move-other", Role.UNIT_LEAD, "流转并发外局");
        Browser.signedIn("stale-move-other")
                .post(
                        "/password",
                        "/tasks/" + number + "/stage",
                        Map.of("move", "WITHDRAW", "reason", "无", "version", 0))
                .then()
                .statusCode(404);
    }
}
