package guatu.burden;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the product asks of units, month by month (rules B1 to B3). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class BurdenTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static int count;

    @Inject
    Today today;

    private String unit;
    private String number;

    @BeforeEach
    void aUnitWithOneTaskSinceMarch() {
        on(LocalDate.of(2022, 3, 30), 9, 0);
        unit = "减负局" + ++count;
        number = TaskWorld.task(Map.of("dueOn", "2022-06-30", "lead", List.of(unit)));
        on(WEDNESDAY, 9, 0);
    }

    @AfterEach
    void back() {
        today.standOn(null);
    }

    private void on(LocalDate day, int hour, int minute) {
        today.standAt(day, LocalTime.of(hour, minute));
    }

    private void file(Map<String, ?> said) {
        Map<String, Object> row = new HashMap<>(said);
        row.put("task", number);
        TaskWorld.post(As.leadOf(unit), "/api/week", Map.of("rows", List.of(row)))
                .body("rows[0].outcome", not(equalTo("REFUSED")));
    }

    private JsonPath own(String month) {
        JsonPath burden = As.leadOf(unit)
                .get("/api/burden?month=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return burden;
    }

    @Test
    void B3_reports_due_are_those_whose_cutoff_lies_in_the_month_and_whose_period_has_begun() {
        JsonPath april = own("2022-04");
        assertEquals(List.of(unit), april.getList("units.unit"));
        assertEquals(1, april.getInt("units[0].tasks"));
        assertEquals(4, april.getInt("units[0].due"), "1, 8, 15 and 22 April, the last has begun");
        assertEquals(0, april.getInt("units[0].filed"));
        assertEquals(0, own("2022-03").getInt("units[0].due"), "issued after the cutoff of 25 March");
        file(Map.of("done", "起步"));
        file(Map.of("done", "补报", "period", "2022-W15"));
        file(Map.of("done", "补报两次", "period", "2022-W15"));
        assertEquals(2, own("2022-04").getInt("units[0].filed"));
        on(LocalDate.of(2022, 5, 10), 9, 0);
        assertEquals(5, own("2022-04").getInt("units[0].due"), "29 April as well");
    }

    @Test
    void B3_fields_written_are_those_that_differ_from_what_was_filled_in() {
        file(Map.of("done", "起草", "next", "送审", "percent", 20));
        JsonPath first = own("2022-04");
        assertEquals(6, first.getInt("units[0].asked"), "done, next, problem, help, percent, one node");
        assertEquals(3, first.getInt("units[0].typed"));
        assertEquals(0, first.getInt("units[0].prefilled"));
        on(WEDNESDAY.plusWeeks(1), 9, 0);
        file(Map.of("done", "送审", "percent", 20, "milestonesDone", List.of(1)));
        JsonPath second = own("2022-04");
        assertEquals(12, second.getInt("units[0].asked"));
        assertEquals(4, second.getInt("units[0].typed"), "the tick");
        assertEquals(33, second.getInt("units[0].prefilled"), "2 of 6");
    }

    @Test
    void B3_what_is_filed_on_behalf_is_filed_but_not_written_by_the_unit() {
        TaskWorld.post(
                        As.supervisor(),
                        "/api/week",
                        Map.of("unit", unit, "rows", List.of(Map.of("task", number, "done", "电话了解"))))
                .statusCode(200);
        JsonPath april = own("2022-04");
        assertEquals(1, april.getInt("units[0].filed"));
        assertEquals(0, april.getInt("units[0].typed"));
        assertNull(april.getString("units[0].prefilled"));
    }

    @Test
    void B3_minutes_run_from_the_first_opening_in_the_unit_to_the_first_report_and_are_a_median() {
        World.account("opens" + count, Role.MEMBER, unit);
        Browser browser = Browser.signedIn("opens" + count);
        int[] lay = {4, 90, 6};
        for (int week = 0; week < 3; week++) {
            on(WEDNESDAY.minusWeeks(2 - week), 9, 0);
            browser.get("/week").then().statusCode(200);
            on(WEDNESDAY.minusWeeks(2 - week), 9, 2);
            browser.get("/week").then().statusCode(200);
            today.standAt(WEDNESDAY.minusWeeks(2 - week), LocalTime.of(9, 0).plusMinutes(lay[week]));
            file(Map.of("done", "第" + week + "周"));
        }
        assertEquals(6, own("2022-04").getInt("units[0].minutes"));
        World.account("proxy-opens" + count, Role.SUPERVISOR, null);
        on(WEDNESDAY.plusWeeks(1), 9, 0);
        Browser.signedIn("proxy-opens" + count).get("/week?unit=" + unit).then().statusCode(200);
        on(WEDNESDAY.plusWeeks(1), 12, 0);
        file(Map.of("done", "没有打开过"));
        assertEquals(6, own("2022-04").getInt("units[0].minutes"), "another's opening is not the unit's");
    }

    @Test
    void B3_instructions_problems_and_requests_are_counted() {
        TaskWorld.post(As.leader(), "/api/tasks/" + number + "/instructions", Map.of("text", "抓紧办"))
                .statusCode(201);
        TaskWorld.post(As.leadOf(unit), "/api/tasks/" + number + "/problems", Map.of("text", "缺经费"))
                .statusCode(201);
        TaskWorld.post(
                        As.leadOf(unit),
                        "/api/tasks/" + number + "/extensions",
                        Map.of("newDue", "2022-08-31", "reason", "受疫情影响", "cause", "EXCUSABLE"))
                .statusCode(201);
        JsonPath april = own("2022-04");
        assertEquals(
                List.of(1, 1, 1),
                List.of(
                        april.getInt("units[0].instructions"),
                        april.getInt("units[0].problems"),
                        april.getInt("units[0].requests")));
    }

    @Test
    void B2_V1_units_read_themselves_and_below_in_the_order_of_the_tree_and_people_are_nowhere() {
        String below = unit + "下属";
        World.unit(below, unit);
        TaskWorld.task(Map.of("dueOn", "2022-06-30", "lead", List.of(below)));
        assertEquals(List.of(unit, below), own("2022-04").getList("units.unit"));
        As.leadOf(below).get("/api/burden").then().body("units.unit", equalTo(List.of(below)));
        As.leadOf(unit + "外")
                .get("/api/burden")
                .then()
                .body("units", hasSize(0))
                .body("whole.tasks", equalTo(0));
        As.admin().get("/api/burden").then().statusCode(403);
        As.nobody().get("/api/burden").then().statusCode(401);
        List<String> all =
                new ArrayList<>(As.auditor().get("/api/burden").jsonPath().getList("units.unit"));
        all.retainAll(List.of(unit, below));
        assertEquals(List.of(unit, below), all);
        file(Map.of("done", "由联络员填写"));
        String answer = As.supervisor().get("/api/burden").asString();
        assertFalse(answer.contains(World.usernameFor("lead", unit)), "no account is named");
    }

    @Test
    void the_month_is_read_or_refused_with_words() {
        As.leadOf(unit).get("/api/burden").then().body("month", equalTo("2022-04"));
        As.leadOf(unit)
                .get("/api/burden?month=2021-01")
                .then()
                .body("units", hasSize(0))
                .body("whole.minutes", nullValue());
        for (String wrong : List.of("2022-13", "四月", "2022-05", "0001-01"))
            As.leadOf(unit)
                    .get("/api/burden?month=" + wrong)
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("month"));
    }

    @Test
    void the_page_and_the_file_show_the_same_figures() {
        file(Map.of("done", "起草", "next", "送审"));
        World.account("burden" + count, Role.UNIT_LEAD, unit);
        Browser browser = Browser.signedIn("burden" + count);
        browser.get("/burden")
                .then()
                .statusCode(200)
                .body(containsString("data-unit=\"" + unit + "\""), containsString("应报 4 项次"))
                .body(not(containsString("‹")));
        browser.get("/burden?month=x").then().statusCode(422).body(containsString("month-error"));
        browser.get("/burden/burden.csv?month=2022-04")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("burden-2022-04.csv"))
                .body(containsString("\"" + unit + "\",\"1\",\"4\",\"1\",\"6\",\"2\",\"0\",\"\",\"0\",\"0\",\"0\""));
    }
}
