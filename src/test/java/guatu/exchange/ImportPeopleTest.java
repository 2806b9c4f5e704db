package guatu.exchange;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Persons of a workbook are matched within their unit or proposed, each once (rule I5). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ImportPeopleTest {

    private static final String UNIT = "市认人一局";

    private static JsonPath read(String title, String... rows) {
        String csv = "序号,工作任务,责任单位,责任人,完成时限\n" + String.join("\n", rows);
        return As.supervisor()
                .multiPart("file", title + ".csv", csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse commit(String id, Map<String, ?> people) {
        return As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("decisions", Map.of("people", people)))
                .post("/api/imports/" + id + "/commit")
                .then();
    }

    private static String person(String name, String jobTitle, String unit) {
        World.unit(unit);
        var facts = new java.util.HashMap<String, Object>(Map.of("jobTitle", jobTitle, "unit", unit));
        if (name != null) facts.put("name", name);
        return As.admin()
                .contentType(ContentType.JSON)
                .body(facts)
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static long people(String unit, String jobTitle) {
        return As.supervisor().queryParam("unit", unit).get("/api/people").jsonPath().getList("items.jobTitle").stream()
                .filter(jobTitle::equals)
                .count();
    }

    @Test
    void I5_new_persons_are_proposed_once_and_known_ones_are_matched_by_title() {
        String known = person("值班一号", "办公室主任", UNIT);
        JsonPath read = read(
                "people-known",
                "1,认人甲事," + UNIT + ",办公室主任,2022年6月底前",
                "2,认人乙事," + UNIT + ",业务科科长,2022年6月底前",
                "3,认人丙事," + UNIT + ",业务科 科长,2022年7月底前");
        assertEquals(known, read.getString("people.find { it.written == '办公室主任' }.as"));
        assertEquals("NEW", read.getString("people.find { it.written == '业务科科长' }.as"));
        commit(read.getString("id"), Map.of()).statusCode(200);
        assertEquals(1, people(UNIT, "业务科科长"));
        assertEquals(1, people(UNIT, "办公室主任"));
        assertEquals(0, people(UNIT, "业务科 科长"));
    }

    @Test
    void I5_a_person_is_chosen_or_left_out_by_decision() {
        String unit = "市认人二局";
        String head = person(null, "局长", unit);
        JsonPath read = read("people-chosen", "1,选人甲事," + unit + ",一把手,2022年6月底前", "2,选人乙事," + unit + ",见附件,2022年6月底前");
        String id = read.getString("id");
        commit(id, Map.of(unit + " / 一把手", "999999999"))
                .statusCode(422)
                .body("type", containsString("import_person_unknown"));
        String plan = commit(id, Map.of(unit + " / 一把手", head, unit + " / 见附件", "NONE"))
                .statusCode(200)
                .extract()
                .path("plans[0].code");
        As.supervisor().get("/api/tasks/" + plan + "-01").then().body("owner", equalTo("局长"));
        As.supervisor().get("/api/tasks/" + plan + "-02").then().body("owner", equalTo(null));
        assertEquals(0, people(unit, "一把手"));
    }

    @Test
    void I5_the_page_lists_persons_beside_the_units() {
        World.account("people-supervisor", Role.SUPERVISOR, null);
        Browser browser = Browser.signedIn("people-supervisor");
        String unit = "市认人三局";
        String id = read("people-page", "1,列人甲事," + unit + ",综合科科长,2022年6月底前").getString("id");
        String path = "/import/" + id;
        browser.get(path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("data-person=\"综合科科长\""), containsString("待确认 1 人")));
        browser.post(
                        path,
                        path + "/decisions",
                        Map.of("person", List.of("综合科科长"), "personUnit", List.of(unit), "personAs", List.of("NONE")))
                .then()
                .statusCode(303);
        browser.get(path).then().body(containsString("data-person=\"综合科科长\" data-as=\"NONE\""));
    }
}
