package guatu.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The weekly sheet (rules W1 to W4), on the Wednesday of 2022-W16 unless a test says otherwise. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class WeekTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static int count;

    @Inject
    Today today;

    private String unit;
    private String plan;

    @BeforeEach
    void aUnitWithTwoTasks() {
        today.standAt(WEDNESDAY, LocalTime.of(9, 0));
        unit = "填报局" + ++count;
        plan = "WEEK" + count;
        World.unit(unit);
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("code", plan, "title", "周报方案", "year", 2022, "startsOn", "2022-03-07"))
                .post("/api/plans")
                .then()
                .statusCode(201);
        task("一号任务", List.of(unit));
        task("二号任务", List.of(unit));
    }

    @AfterEach
    void back() {
        today.standOn(null);
    }

    private String task(String title, List<String> lead) {
        Map<String, Object> node = Map.of("on", "2022-04-22", "title", "完成方案");
        return As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "plan", plan, "title", title, "dueOn", "2022-06-30", "lead", lead, "milestones", List.of(node)))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private ValidatableResponse file(Map<?, ?>... rows) {
        return As.leadOf(unit)
                .contentType(ContentType.JSON)
                .body(Map.of("rows", List.of(rows)))
                .post("/api/week")
                .then();
    }

    private ValidatableResponse sheet() {
        return As.leadOf(unit).get("/api/week").then().statusCode(200);
    }

    private Map<String, Object> row(int n, String done, String next) {
        return new HashMap<>(Map.of("task", plan + "-0" + n, "done", done, "next", next));
    }

    @Test
    void W2_last_weeks_next_is_this_weeks_done_and_no_change_is_one_word() {
        today.standAt(WEDNESDAY.minusWeeks(1), LocalTime.of(9, 0));
        file(row(1, "起草方案", "征求意见")).statusCode(200).body("rows[0].outcome", equalTo("FILED"));
        today.standAt(WEDNESDAY, LocalTime.of(9, 0));
        sheet().body("plans[0].period", equalTo("2022-W16"))
                .body("plans[0].cutoff", equalTo("2022-04-22T12:00:00"))
                .body("plans[0].rows", hasSize(2))
                .body("plans[0].rows[0].typed.done", equalTo("征求意见"))
                .body("plans[0].rows[0].last.done", equalTo("起草方案"))
                .body("plans[0].rows[0].nodes[0].title", equalTo("完成方案"))
                .body("plans[0].rows[0].filed", nullValue());
        file(Map.of("task", plan + "-01", "unchanged", true))
                .body("rows[0].outcome", equalTo("FILED"))
                .body("rows[0].report.unchanged", equalTo(true))
                .body("rows[0].report.done", equalTo("无变化"))
                .body("rows[0].report.late", equalTo(false));
    }

    @Test
    void W2_every_row_is_taken_or_refused_for_itself_and_ticks_go_with_it() {
        Map<String, Object> ticks = row(1, "方案已完成", "推进实施");
        ticks.put("milestonesDone", List.of(1));
        ticks.put("percent", 40);
        Map<String, Object> wrong = row(2, "说明", "下一步");
        wrong.put("percent", 140);
        file(ticks, wrong, Map.of("task", plan + "-01"), Map.of("task", "NONE-01", "done", "别人的"))
                .body("rows.outcome", equalTo(List.of("FILED", "REFUSED", "REFUSED", "REFUSED")))
                .body("rows[1].errors.percent", not(nullValue()))
                .body("rows[2].errors.done", not(nullValue()));
        As.leadOf(unit)
                .get("/api/tasks/" + plan + "-01")
                .then()
                .body("milestonesDone", equalTo(1))
                .body("percentReported", equalTo(40));
        As.leadOf(unit).get("/api/tasks/" + plan + "-02/reports").then().body("", hasSize(0));
    }

    @Test
    void W3_a_report_is_corrected_until_the_cutoff_and_followed_by_a_late_one_after_it() {
        Map<String, Object> said = row(1, "开会", "");
        int id = file(said).extract().path("rows[0].report.id");
        said.put("done", "开了两次会");
        said.put("corrects", id);
        said.put("version", 0);
        file(said).body("rows[0].outcome", equalTo("CORRECTED"));
        file(said).body("rows[0].outcome", equalTo("REFUSED")); // its version has gone by
        said.put("version", 1);
        file(said).body("rows[0].outcome", equalTo("REPEATED"));
        today.standAt(LocalDate.of(2022, 4, 22), LocalTime.of(12, 30));
        said.put("done", "补充");
        file(said).body("rows[0].outcome", equalTo("REFUSED"));
        said.remove("corrects");
        file(said)
                .body("rows[0].outcome", equalTo("FILED"))
                .body("rows[0].report.late", equalTo(true))
                .body("rows[0].report.period", equalTo("2022-W16"));
        As.leadOf(unit)
                .get("/api/tasks/" + plan + "-01/reports")
                .then()
                .body("done", equalTo(List.of("补充", "开了两次会")))
                .body("[1].correctedAt", not(nullValue()));
    }

    @Test
    void W3_an_earlier_period_is_filed_late_and_one_to_come_not_at_all() {
        Map<String, Object> said = row(1, "补报上周", "");
        said.put("period", "2022-W15");
        file(said).body("rows[0].report.late", equalTo(true));
        unreported().body("total", equalTo(2));
        said.put("period", "2022-W17");
        file(said).body("rows[0].outcome", equalTo("REFUSED"));
        file(row(1, "本周", "")).body("rows[0].report.late", equalTo(false));
        unreported().body("total", equalTo(1));
    }

    private ValidatableResponse unreported() {
        return As.supervisor()
                .get("/api/tasks?unreported=true&plan=" + plan)
                .then()
                .statusCode(200);
    }

    @Test
    void W3_of_several_leading_units_each_files_its_part_and_the_latest_counts() {
        String other = unit + "协同";
        World.unit(other);
        String shared = task("两家牵头", List.of(unit, other));
        Map<String, Object> mine = Map.of("task", shared, "done", "一家", "percent", 60);
        file(mine).body("rows[0].outcome", equalTo("FILED"));
        As.supervisor().get("/api/tasks/" + shared).then().body("percentReported", equalTo(0));
        unreported().body("total", equalTo(3));
        As.supervisor()
                .get("/api/tasks?unreported=true&plan=" + plan + "&unit=" + other)
                .then()
                .body("total", equalTo(1));
        As.leadOf(other)
                .contentType(ContentType.JSON)
                .body(Map.of("done", "另一家", "percent", 30))
                .post("/api/tasks/" + shared + "/reports")
                .then()
                .statusCode(201);
        As.supervisor().get("/api/tasks/" + shared).then().body("percentReported", equalTo(30));
        unreported().body("total", equalTo(2));
    }

    @Test
    void W2_the_supervision_office_files_for_a_unit_and_it_is_marked() {
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("unit", unit, "rows", List.of(row(1, "电话了解", "继续"))))
                .post("/api/week")
                .then()
                .body("rows[0].report.onBehalf", equalTo(true))
                .body("rows[0].report.unit", equalTo(unit));
        As.leader().get("/api/week?unit=" + unit).then().statusCode(403);
        As.auditor().get("/api/week?unit=" + unit).then().statusCode(403);
    }

    @Test
    void V1_another_unit_finds_neither_the_rows_nor_their_tasks() {
        String stranger = unit + "外";
        World.unit(stranger);
        As.leadOf(stranger)
                .get("/api/week?unit=" + unit)
                .then()
                .body("unit", equalTo(stranger))
                .body("plans", hasSize(0));
        As.leadOf(stranger)
                .contentType(ContentType.JSON)
                .body(Map.of("rows", List.of(row(1, "代人填报", ""))))
                .post("/api/week")
                .then()
                .body("rows[0].outcome", equalTo("REFUSED"));
        As.leadOf(unit).get("/api/tasks/" + plan + "-01/reports").then().body("", hasSize(0));
    }

    @Test
    void F9_fifty_sessions_file_the_same_sheet_at_once_and_there_is_one_report() throws Exception {
        As.memberOf(unit);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> As.memberOf(unit)
                    .contentType(ContentType.JSON)
                    .body(Map.of("rows", List.of(row(1, "同一件事", "同一打算"))))
                    .post("/api/week")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("rows[0].outcome"));
        }
        var pool = Executors.newFixedThreadPool(10);
        List<String> outcomes = new ArrayList<>();
        for (Future<String> answer : pool.invokeAll(calls)) outcomes.add(answer.get());
        pool.shutdown();
        assertEquals(1, outcomes.stream().filter("FILED"::equals).count());
        assertEquals(49, outcomes.stream().filter("REPEATED"::equals).count());
        As.leadOf(unit).get("/api/tasks/" + plan + "-01/reports").then().body("", hasSize(1));
    }

    @Test
    void W2_the_page_files_all_rows_and_keeps_what_it_refuses() {
        World.account("sheet" + count, Role.MEMBER, unit);
        Browser browser = Browser.signedIn("sheet" + count);
        browser.get("/week").then().statusCode(200).body(containsString("一号任务"), containsString("未报"));
        String one = plan + "-01";
        String two = plan + "-02";
        Map<String, String> fields = new HashMap<>();
        fields.put("once", "w" + count);
        for (String n : List.of(one, two)) {
            fields.put("period." + n, "2022-W16");
            fields.put("done." + n, "写在纸上的" + n);
            fields.put("percent." + n, n.equals(two) ? "九成" : "20");
        }
        browser.post("/week", "/week", fields)
                .then()
                .statusCode(422)
                .body(containsString("写在纸上的" + two), containsString("data-wrong"));
        fields.put("percent." + two, "90");
        fields.put("once", "x" + count);
        browser.post("/week", "/week", fields).then().statusCode(303);
        As.leadOf(unit).get("/api/tasks/" + one + "/reports").then().body("", hasSize(1));
        As.leadOf(unit).get("/api/tasks/" + two + "/reports").then().body("[0].percent", equalTo(90));
    }

    @Test
    void W2_the_rest_unchanged_is_one_tick_for_all_rows_without_words() {
        World.account("rest" + count, Role.MEMBER, unit);
        Browser browser = Browser.signedIn("rest" + count);
        Map<String, String> fields = new HashMap<>(Map.of("rest", "yes", "once", "r" + count));
        for (String n : List.of(plan + "-01", plan + "-02")) {
            fields.put("period." + n, "2022-W16");
            fields.put("done." + n, "");
        }
        browser.post("/week", "/week", fields).then().statusCode(303);
        sheet().body("plans[0].rows.filed.unchanged", equalTo(List.of(true, true)));
    }

    @Test
    void W4_a_draft_comes_back_and_goes_once_filed() {
        World.account("draft" + count, Role.MEMBER, unit);
        Browser browser = Browser.signedIn("draft" + count);
        String one = plan + "-01";
        Map<String, String> fields = new HashMap<>(Map.of("period." + one, "2022-W16", "done." + one, "写到一半"));
        browser.post("/week", "/week/draft", fields).then().statusCode(204);
        browser.get("/week").then().body(containsString("写到一半"));
        sheet().body("plans[0].rows[0].typed.done", nullValue());
        browser.post("/week", "/week", fields).then().statusCode(303);
        browser.get("/week").then().body(not(containsString("name=\"drop\"")));
        As.leadOf(unit).get("/api/tasks/" + one + "/reports").then().body("[0].done", equalTo("写到一半"));
    }

    @Test
    void W3_supervisors_and_leaders_see_who_has_not_filed() {
        file(row(1, "已报", ""));
        World.account("looks" + count, Role.SUPERVISOR, null);
        Browser.signedIn("looks" + count)
                .get("/week")
                .then()
                .statusCode(200)
                .body(containsString("data-unit=\"" + unit + "\""), containsString("1/2"));
    }
}
