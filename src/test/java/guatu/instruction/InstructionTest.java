package guatu.instruction;

import static guatu.TaskWorld.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
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

/** Leaders' instructions (rules N1, N2). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class InstructionTest {

    private static final String LEAD = "市批示甲局";
    private static final String SECOND = "市批示乙局";
    private static final String SUPPORT = "市批示丙局";
    private static final String OTHER = "市批示丁局";

    @Inject
    Today today;

    @BeforeEach
    void standOnTheDay() {
        today.standOn(LocalDate.of(2022, 4, 20));
        List.of(LEAD, SECOND, SUPPORT, OTHER).forEach(World::unit);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    private static String task() {
        return TaskWorld.task(
                Map.of("dueOn", "2022-06-30", "lead", List.of(LEAD, SECOND), "support", List.of(SUPPORT)));
    }

    private static String of(String number) {
        return "/api/tasks/" + number + "/instructions";
    }

    @Test
    void N1_a_leader_instructs_a_supervisor_records_for_one_nobody_else() {
        String number = task();
        post(As.leader(), of(number), Map.of("text", "请抓紧")).statusCode(201);
        post(As.supervisor(), of(number), Map.of("text", "请月底前拿出方案"))
                .statusCode(422)
                .body("errors[0].field", equalTo("leader"));
        post(As.supervisor(), of(number), Map.of("text", "请月底前拿出方案", "leader", "分管副市长"))
                .statusCode(201);
        post(As.leadOf(LEAD), of(number), Map.of("text", "自批")).statusCode(403).body("type", containsString("leaders"));
        post(As.auditor(), of(number), Map.of("text", "审计")).statusCode(403);
        post(As.leadOf(OTHER), of(number), Map.of("text", "无关")).statusCode(404);
        post(As.admin(), of(number), Map.of("text", "管理员")).statusCode(404);
        As.leadOf(LEAD)
                .get(of(number))
                .then()
                .body("leader", equalTo(List.of("分管副市长", "test-leader")))
                .body("[0].recordedBy", equalTo("test-supervisor"), "[1].recordedBy", nullValue());
        As.leadOf(OTHER).get(of(number)).then().statusCode(404);
    }

    @Test
    void N1_to_a_unit_with_a_part_by_a_day_ahead_and_twice_is_once() {
        String number = task();
        post(As.leader(), of(number), Map.of("text", "请核", "to", OTHER)).statusCode(422);
        post(As.leader(), of(number), Map.of("text", "请核", "answerBy", "2022-04-19"))
                .statusCode(422);
        Map<String, String> said = Map.of("text", "请核", "to", SUPPORT, "answerBy", "2022-04-22");
        int id = post(As.leader(), of(number), said).statusCode(201).extract().path("id");
        post(As.leader(), of(number), said).statusCode(200).body("id", equalTo(id));
        As.leader()
                .get(of(number))
                .then()
                .body("[0].to", equalTo(List.of(SUPPORT)), "[0].answerBy", equalTo("2022-04-22"));
    }

    @Test
    void N2_it_waits_on_each_units_desk_until_that_unit_has_answered() {
        String number = task();
        int id = post(As.leader(), of(number), Map.of("text", "请分别报告"))
                .statusCode(201)
                .extract()
                .path("id");
        String mark = "data-instruction=\"" + id + "\"";
        As.memberOf(LEAD).get("/").then().body(containsString(mark));
        As.leadOf(SECOND).get("/").then().body(containsString(mark));
        As.leadOf(SUPPORT).get("/").then().body(not(containsString(mark)));
        String answers = of(number) + "/" + id + "/answers";
        post(As.leadOf(SUPPORT), answers, Map.of("text", "代答")).statusCode(403);
        post(As.supervisor(), answers, Map.of("text", "代答")).statusCode(403);
        post(As.leadOf(OTHER), answers, Map.of("text", "代答")).statusCode(404);
        for (int i = 0; i < 2; i++)
            post(As.memberOf(LEAD), answers, Map.of("text", "已办"))
                    .statusCode(200)
                    .body("answers", hasSize(1), "waitingFor", equalTo(List.of(SECOND)));
        As.leadOf(LEAD).get("/").then().body(not(containsString(mark)));
        As.leadOf(SECOND).get("/").then().body(containsString(mark));
        As.leadOf(SECOND).get("/tasks/" + number).then().body(containsString(mark), containsString("已办"));
        As.supervisor()
                .get("/api/audit?entity=task&key=" + number)
                .then()
                .body("items.verb", hasItems("instruction_given", "instruction_answered"));
    }
}
