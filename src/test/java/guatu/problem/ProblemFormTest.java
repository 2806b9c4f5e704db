package guatu.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form about a problem, a check or an instruction that breaks a rule comes again with what was typed. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ProblemFormTest {

    private static final String LEAD = "表单牵头局";
    private static final String HELPER = "表单协调局";
    private static final String LONG = "长".repeat(4001);

    @Inject
    Today today;

    private String number;
    private String task;
    private Browser unit;
    private Browser helper;
    private Browser office;
    private Browser leader;

    @BeforeEach
    void somebodyOfEach() {
        today.standOn(LocalDate.of(2022, 4, 20));
        number = TaskWorld.task("2022-12-30", LEAD);
        task = "/tasks/" + number;
        unit = signedIn("form-lead", Role.UNIT_LEAD, LEAD);
        helper = signedIn("form-helper", Role.MEMBER, HELPER);
        office = signedIn("form-office", Role.SUPERVISOR, null);
        leader = signedIn("form-leader", Role.LEADER, null);
    }

    @AfterEach
    void back() {
        today.standOn(null);
    }

    private static Browser signedIn(String name, Role role, String unit) {
        World.account(name, role, unit);
        return Browser.signedIn(name);
    }

    private ValidatableResponse send(Browser who, String path, Map<String, ?> fields) {
        return who.post("/password", task + path, fields).then();
    }

    private long problem() {
        return TaskWorld.post(
                        As.leadOf(LEAD), "/api" + task + "/problems", Map.of("text", "缺场地", "coordinationBy", HELPER))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @Test
    void P1_raising_keeps_all_fields_and_says_what_is_wrong_beside_its_own() {
        Map<String, String> typed =
                Map.of("text", "缺场地", "neededBy", "2022-04-01", "coordinationBy", "市机关事务局", "owner", "办公室主任");
        send(unit, "/problems", typed)
                .statusCode(422)
                .body(containsString("缺场地</textarea>"), containsString("value=\"2022-04-01\""))
                .body(containsString("value=\"市机关事务局\""), containsString("value=\"办公室主任\""))
                .body(containsString("id=\"neededBy-error\""), containsString("href=\"#neededBy\""));
        send(unit, "/problems", Map.of("text", " ", "owner", "办公室主任"))
                .statusCode(422)
                .body(containsString("id=\"text-error\""), containsString("value=\"办公室主任\""));
        send(unit, "/problems", Map.of("text", "缺场地", "neededBy", "下周"))
                .statusCode(422)
                .body(containsString("id=\"neededBy-error\""));
        As.leadOf(LEAD).get("/api" + task + "/problems").then().body("", hasSize(0));
    }

    @Test
    void P1_who_may_not_raise_learns_that_and_no_more() {
        send(helper, "/problems", Map.of("text", " ")).statusCode(404);
        send(leader, "/problems", Map.of("text", " ")).statusCode(403);
    }

    @Test
    void P1_a_task_at_its_end_says_so_and_keeps_the_words() {
        TaskWorld.move(number, "WITHDRAW");
        send(unit, "/problems", Map.of("text", "已无意义")).statusCode(422).body(containsString("已无意义</textarea>"));
    }

    @Test
    void P2_P3_answering_and_resolving_keep_the_words_also_where_the_task_is_out_of_sight() {
        String problem = "/problems/" + problem();
        send(helper, problem + "/answers", Map.of("text", LONG, "queue", "true"))
                .statusCode(422)
                .body(containsString(LONG), containsString("id=\"text-error\""), containsString("缺场地"))
                .body(containsString("href=\"/problems\""));
        send(unit, problem + "/resolution", Map.of("text", "  "))
                .statusCode(422)
                .body(containsString("id=\"text-error\""), containsString("缺场地"));
        send(unit, problem + "/answers", Map.of("text", "  ")).statusCode(403);
        send(helper, problem + "/resolution", Map.of("text", "  ")).statusCode(403);
        send(signedIn("form-other", Role.MEMBER, "表单外局"), problem + "/answers", Map.of("text", " "))
                .statusCode(404);
    }

    @Test
    void P4_a_check_keeps_day_checker_and_findings() {
        send(office, "/checks", Map.of("on", "2022-05-01", "by", "督查一组", "findings", "栏目未更新\n人员未到位"))
                .statusCode(422)
                .body(containsString("id=\"on-error\""), containsString("value=\"督查一组\""))
                .body(containsString("value=\"2022-05-01\""))
                .body(containsString("栏目未更新\n人员未到位</textarea>"));
        send(office, "/checks", Map.of("on", "", "by", "", "findings", LONG))
                .statusCode(422)
                .body(containsString("id=\"on-error\""), containsString("id=\"by-error\""))
                .body(containsString("id=\"findings-error\""), containsString(LONG));
        send(unit, "/checks", Map.of("on", "2022-04-19", "by", "")).statusCode(403);
    }

    @Test
    void N1_an_instruction_keeps_text_unit_and_day() {
        send(leader, "/instructions", Map.of("text", "抓紧办", "to", LEAD, "answerBy", "2022-04-01"))
                .statusCode(422)
                .body(containsString("抓紧办</textarea>"), containsString("id=\"answerBy-error\""))
                .body(containsString("<option value=\"" + LEAD + "\" selected>"));
        send(office, "/instructions", Map.of("text", "抓紧办", "leader", " "))
                .statusCode(422)
                .body(containsString("id=\"leader-error\""), containsString("抓紧办</textarea>"));
        send(leader, "/instructions", Map.of("text", "抓紧办", "to", HELPER))
                .statusCode(422)
                .body(containsString("id=\"to-error\""));
        send(unit, "/instructions", Map.of("text", " ")).statusCode(403);
        send(helper, "/instructions", Map.of("text", " ")).statusCode(404);
        As.leader().get("/api" + task + "/instructions").then().body("", hasSize(0));
    }

    @Test
    void N2_an_answer_keeps_its_words() {
        long id = TaskWorld.post(As.leader(), "/api" + task + "/instructions", Map.of("text", "抓紧办"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        send(unit, "/instructions/" + id + "/answers", Map.of("text", LONG))
                .statusCode(422)
                .body(containsString(LONG), containsString("id=\"text-error\""), containsString("抓紧办"));
        send(office, "/instructions/" + id + "/answers", Map.of("text", " ")).statusCode(403);
        send(unit, "/instructions/" + id + "/answers", Map.of("text", "已部署")).statusCode(303);
        As.leader().get("/api" + task + "/instructions").then().body("[0].waitingFor", equalTo(List.of()));
    }
}
