package guatu.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which rows a sheet has, with what they are filled, and to which period they go (rules W2, W3, V3). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class WeekRowsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static int count;

    @Inject
    Today today;

    private String lead;
    private String support;
    private String number;

    @BeforeEach
    void twoUnitsOnOneTask() {
        on(WEDNESDAY);
        lead = "周表牵头局" + ++count;
        support = "周表配合局" + count;
        number = TaskWorld.task(Map.of("dueOn", "2022-06-30", "lead", List.of(lead), "support", List.of(support)));
    }

    @AfterEach
    void back() {
        today.standOn(null);
    }

    private void on(LocalDate day) {
        today.standAt(day, LocalTime.of(9, 0));
    }

    private ValidatableResponse file(String unit, Map<String, ?> said) {
        Map<String, Object> row = new HashMap<>(said);
        row.put("task", number);
        return TaskWorld.post(As.leadOf(unit), "/api/week", Map.of("rows", List.of(row)))
                .statusCode(200);
    }

    private ValidatableResponse sheet(String unit, int back) {
        return As.leadOf(unit).get("/api/week?back=" + back).then().statusCode(200);
    }

    private ValidatableResponse reports() {
        return As.supervisor().get("/api/tasks/" + number + "/reports").then().statusCode(200);
    }

    @Test
    void V3_a_supported_task_is_a_row_of_the_second_group_without_nodes_and_percent() {
        sheet(lead, 0).body("plans", hasSize(1)).body("supports", hasSize(0));
        sheet(support, 0)
                .body("plans", hasSize(0))
                .body("supports[0].rows[0].task.number", equalTo(number))
                .body("supports[0].rows[0].nodes", hasSize(0))
                .body("supports[0].rows[0].percent", nullValue())
                .body("supports[0].rows[0].typed.percent", nullValue());
        World.account("supports" + count, Role.MEMBER, support);
        Browser browser = Browser.signedIn("supports" + count);
        browser.get("/week")
                .then()
                .statusCode(200)
                .body(containsString("data-supports"), not(containsString("name=\"percent." + number)));
        browser.post("/week", "/week", Map.of("period." + number, "2022-W16", "done." + number, "提供素材"))
                .then()
                .statusCode(303);
        reports().body("unit", equalTo(List.of(support))).body("[0].done", equalTo("提供素材"));
        sheet(support, 0).body("supports[0].rows[0].filed.done", equalTo("提供素材"));
        unfiled(1);
    }

    @Test
    void V3_the_rest_unchanged_says_nothing_of_supported_tasks() {
        World.account("rests" + count, Role.MEMBER, support);
        Browser.signedIn("rests" + count)
                .post("/week", "/week", Map.of("rest", "yes", "period." + number, "2022-W16", "done." + number, ""))
                .then()
                .statusCode(303);
        reports().body("", hasSize(0));
    }

    private void unfiled(int expected) {
        As.supervisor().get("/api/tasks?unreported=true&unit=" + lead).then().body("total", equalTo(expected));
    }

    @Test
    void W2_an_earlier_period_is_filled_in_from_the_report_before_it() {
        on(WEDNESDAY.minusWeeks(3));
        file(lead, Map.of("done", "摸底", "next", "起草"));
        on(WEDNESDAY.minusWeeks(1));
        file(lead, Map.of("done", "起草完成", "next", "送审"));
        on(WEDNESDAY);
        sheet(lead, 0).body("plans[0].rows[0].typed.done", equalTo("送审"));
        sheet(lead, 1)
                .body("plans[0].period", equalTo("2022-W15"))
                .body("plans[0].rows[0].filed.done", equalTo("起草完成"))
                .body("plans[0].rows[0].last.done", equalTo("摸底"));
        sheet(lead, 2).body("plans[0].rows[0].filed", nullValue()).body("plans[0].rows[0].typed.done", equalTo("起草"));
        file(lead, Map.of("done", "补报", "next", "复核", "period", "2022-W14"));
        sheet(lead, 0).body("plans[0].rows[0].typed.done", equalTo("送审"));
    }

    @Test
    void W3_a_row_goes_to_the_period_it_was_opened_for_and_keeps_what_was_typed() {
        World.account("turn" + count, Role.MEMBER, lead);
        Browser browser = Browser.signedIn("turn" + count);
        on(WEDNESDAY.plusWeeks(1));
        browser.post("/week", "/week", Map.of("period." + number, "2022-W16", "done." + number, "周三打开周一提交"))
                .then()
                .statusCode(303);
        reports()
                .body("period", equalTo(List.of("2022-W16")))
                .body("[0].done", equalTo("周三打开周一提交"))
                .body("[0].late", equalTo(true));
    }

    @Test
    void W2_a_row_that_was_not_sent_is_not_filed_even_where_the_system_filled_it_in() {
        on(WEDNESDAY.minusWeeks(1));
        file(lead, Map.of("done", "起草", "next", "送审"));
        on(WEDNESDAY);
        World.account("unsent" + count, Role.MEMBER, lead);
        Browser.signedIn("unsent" + count)
                .post("/week", "/week", Map.of("rest", "yes"))
                .then()
                .statusCode(303);
        reports().body("period", equalTo(List.of("2022-W15")));
    }
}
