package guatu.problem;

import static guatu.TaskWorld.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Problems and on-site checks (rules P1 to P4). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ProblemTest {

    private static final String LEAD = "市问题甲局";
    private static final String SUPPORT = "市问题乙局";
    private static final String HELPER = "市问题丙局";
    private static final String OTHER = "市问题丁局";
    private static final Map<String, Object> PROBLEM =
            Map.of("text", "两个县尚未刊发", "neededBy", "2022-04-29", "coordinationBy", HELPER, "owner", "科长");

    @Inject
    Today today;

    @BeforeEach
    void standOnTheDay() {
        today.standOn(LocalDate.of(2022, 4, 20));
        List.of(LEAD, SUPPORT, HELPER, OTHER).forEach(World::unit);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    private static String task() {
        return TaskWorld.task(Map.of("dueOn", "2022-06-30", "lead", List.of(LEAD), "support", List.of(SUPPORT)));
    }

    private static String problems(String number) {
        return "/api/tasks/" + number + "/problems";
    }

    private static int raise(RequestSpecification who, String number) {
        return post(who, problems(number), PROBLEM).statusCode(201).extract().path("id");
    }

    @Test
    void P1_leading_and_supporting_units_and_supervisors_raise_others_do_not() {
        String number = task();
        raise(As.memberOf(LEAD), number);
        raise(As.leadOf(SUPPORT), number);
        raise(As.supervisor(), number);
        post(As.leader(), problems(number), PROBLEM).statusCode(403).body("type", containsString("problem_raise"));
        post(As.auditor(), problems(number), PROBLEM).statusCode(403);
        post(As.leadOf(OTHER), problems(number), PROBLEM).statusCode(404);
        post(As.admin(), problems(number), PROBLEM).statusCode(404);
        As.leadOf(OTHER).get(problems(number)).then().statusCode(404);
        As.auditor()
                .get(problems(number))
                .then()
                .body("", hasSize(3))
                .body("owner", hasItem("科长"))
                .body("unit", hasItems(LEAD, SUPPORT));
    }

    @Test
    void F7_raising_answering_and_resolving_twice_is_once() {
        String number = task();
        int id = raise(As.leadOf(LEAD), number);
        post(As.leadOf(LEAD), problems(number), PROBLEM).statusCode(200).body("id", equalTo(id));
        for (int i = 0; i < 2; i++)
            post(As.leader(), problems(number) + "/" + id + "/answers", Map.of("text", "请本周协调"))
                    .statusCode(200)
                    .body("answers", hasSize(1));
        for (int i = 0; i < 2; i++)
            post(As.leadOf(LEAD), problems(number) + "/" + id + "/resolution", Map.of("text", "均已刊发"))
                    .statusCode(200)
                    .body("resolution", equalTo("均已刊发"), "open", equalTo(false));
        post(As.supervisor(), problems(number) + "/" + id + "/resolution", Map.of("text", "另一种说法"))
                .statusCode(409)
                .body("theirs.resolution", equalTo("均已刊发"));
        post(As.leader(), problems(number) + "/" + id + "/answers", Map.of("text", "还有吗"))
                .statusCode(409);
    }

    @Test
    void P1_words_are_needed_the_day_lies_ahead_and_the_task_goes_on() {
        String number = task();
        post(As.leadOf(LEAD), problems(number), Map.of("text", " ")).statusCode(422);
        post(As.leadOf(LEAD), problems(number), Map.of("text", "缺经费", "neededBy", "2022-04-19"))
                .statusCode(422)
                .body("errors[0].field", equalTo("neededBy"));
        TaskWorld.move(number, "WITHDRAW");
        post(As.leadOf(LEAD), problems(number), PROBLEM).statusCode(422).body("type", containsString("wrong_stage"));
    }

    @Test
    void P2_leaders_supervisors_and_the_unit_asked_answer_even_without_a_part_in_the_task() {
        String number = task();
        int id = raise(As.leadOf(LEAD), number);
        String answers = problems(number) + "/" + id + "/answers";
        post(As.leadOf(LEAD), answers, Map.of("text", "自答")).statusCode(403);
        post(As.leadOf(OTHER), answers, Map.of("text", "无关")).statusCode(404);
        post(As.leadOf(HELPER), answers, Map.of("text", "已联系两县"))
                .statusCode(200)
                .body("answers[0].unit", equalTo(HELPER));
        post(As.memberOf(HELPER), answers, Map.of("text", "周五前刊发")).statusCode(200);
        As.leadOf(HELPER)
                .get("/api/problems?mine=true")
                .then()
                .body("items.findAll { it.task == '" + number + "' }", hasSize(1));
        As.leadOf(OTHER).get("/api/problems?state=all").then().body("items.task", not(hasItem(number)));
        As.leadOf(HELPER).get("/api/tasks/" + number).then().statusCode(404);
    }

    @Test
    void P3_the_raiser_a_colleague_or_a_supervisor_resolves() {
        String number = task();
        String first = problems(number) + "/" + raise(As.leadOf(LEAD), number) + "/resolution";
        post(As.leadOf(SUPPORT), first, Map.of("text", "好了")).statusCode(403);
        post(As.leader(), first, Map.of("text", "好了")).statusCode(403);
        post(As.leadOf(HELPER), first, Map.of("text", "好了")).statusCode(403);
        post(As.leadOf(OTHER), first, Map.of("text", "好了")).statusCode(404);
        post(As.memberOf(LEAD), first, Map.of("text", "好了")).statusCode(200);
        String second = problems(number) + "/" + raise(As.leadOf(SUPPORT), number) + "/resolution";
        post(As.supervisor(), second, Map.of("text", "已协调")).statusCode(200);
        As.supervisor()
                .get("/api/audit?entity=task&key=" + number)
                .then()
                .body("items.verb", hasItems("problem_raised", "problem_resolved"));
    }

    @Test
    void a_report_that_asks_for_help_raises_its_problem_once() {
        String number = task();
        Map<String, Object> report = Map.of("done", "已起草", "problem", "经费未到位", "needsHelp", true);
        post(As.leadOf(LEAD), "/api/tasks/" + number + "/reports", report).statusCode(201);
        Map<String, Object> again = Map.of("done", "仍在起草", "problem", "经费未到位", "needsHelp", true);
        post(As.leadOf(LEAD), "/api/tasks/" + number + "/reports", again).statusCode(201);
        Map<String, Object> calm = Map.of("done", "已起草", "problem", "小问题", "needsHelp", false);
        post(As.leadOf(LEAD), "/api/tasks/" + number + "/reports", calm).statusCode(201);
        As.supervisor()
                .get(problems(number))
                .then()
                .body("text", equalTo(List.of("经费未到位")), "origin[0]", equalTo("REPORT"), "unit[0]", equalTo(LEAD));
    }

    @Test
    void P4_a_check_on_site_makes_problems_of_its_findings() {
        String number = task();
        String checks = "/api/tasks/" + number + "/checks";
        Map<String, Object> check = Map.of("on", "2022-04-19", "by", "督查室一组", "findings", List.of("专栏两周没有更新", "台账不全"));
        post(As.leadOf(LEAD), checks, check).statusCode(403);
        post(As.leader(), checks, check).statusCode(403);
        post(As.leadOf(OTHER), checks, check).statusCode(404);
        int id = post(As.supervisor(), checks, check).statusCode(201).extract().path("id");
        post(As.supervisor(), checks, check).statusCode(200).body("id", equalTo(id));
        post(As.supervisor(), checks, Map.of("on", "2022-04-21", "by", "督查室一组")).statusCode(422);
        As.leadOf(LEAD).get(checks).then().body("", hasSize(1)).body("[0].findings", hasSize(2));
        As.leadOf(LEAD).get(problems(number)).then().body("origin", equalTo(List.of("CHECK", "CHECK")));
    }

    @Test
    void the_queue_filters_and_the_dashboard_counts_its_rows() {
        String number = task();
        String plan = number.substring(0, number.lastIndexOf('-'));
        raise(As.leadOf(LEAD), number);
        int id = post(As.leadOf(LEAD), problems(number), Map.of("text", "已解决的"))
                .extract()
                .path("id");
        post(As.leadOf(LEAD), problems(number) + "/" + id + "/resolution", Map.of("text", "好了"))
                .statusCode(200);
        assertEquals(1, total("plan=" + plan));
        assertEquals(2, total("plan=" + plan + "&state=all"));
        assertEquals(1, total("plan=" + plan + "&state=resolved"));
        assertEquals(1, total("plan=" + plan + "&coordination=true"));
        assertEquals(0, total("plan=" + plan + "&late=true"));
        assertEquals(1, total("plan=" + plan + "&late=true&asOf=2022-05-01"));
        assertEquals(0, total("plan=" + plan + "&asOf=2022-04-19"));
        assertEquals(1, total("plan=" + plan + "&unit=" + LEAD + "&q=尚未"));
        As.supervisor().get("/api/problems?state=x").then().statusCode(422);
        As.supervisor().get("/api/dashboard?plan=" + plan).then().body("openProblems", equalTo(1));
        As.supervisor()
                .get("/dashboard?plan=" + plan)
                .then()
                .body(containsString("/problems?plan=" + plan + "\" data-count=\"1\""));
    }

    private static int total(String filter) {
        return As.supervisor()
                .get("/api/problems?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void the_pages_show_only_what_the_reader_may_do() {
        String number = task();
        int id = raise(As.leadOf(LEAD), number);
        String raiser = As.leadOf(LEAD).get("/tasks/" + number).asString();
        assertEquals(true, raiser.contains("/problems/" + id + "/resolution"));
        assertEquals(false, raiser.contains("/problems/" + id + "/answers"));
        String helper = As.leadOf(HELPER).get("/problems").asString();
        assertEquals(true, helper.contains("/problems/" + id + "/answers"));
        assertEquals(false, helper.contains("/problems/" + id + "/resolution"));
        assertEquals(true, As.leadOf(HELPER).get("/").asString().contains("data-problem=\"" + id + "\""));
        As.leadOf(HELPER)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .formParam("text", "马上办")
                .formParam("queue", "true")
                .post("/tasks/" + number + "/problems/" + id + "/answers")
                .then()
                .statusCode(303);
        As.leader().get("/tasks/" + number).then().statusCode(200).body(containsString("马上办"));
    }
}
