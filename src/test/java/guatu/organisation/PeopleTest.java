package guatu.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of people on its pages and as JSON (rules V1, V4, A1). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class PeopleTest {

    private static int count;

    private String unit;

    @BeforeEach
    void aUnitWithOneBelow() {
        unit = "人员单位" + ++count;
        World.unit(unit);
        World.unit(unit + "科", unit);
    }

    private static Response post(Map<String, ?> body) {
        return As.admin().contentType(ContentType.JSON).body(body).post("/api/people");
    }

    private static Response patch(String id, Map<String, ?> body) {
        return As.admin().contentType(ContentType.JSON).body(body).patch("/api/people/" + id);
    }

    @Test
    void a_post_alone_is_enough_and_the_same_twice_is_refused() {
        post(Map.of("jobTitle", "科长", "unit", unit)).then().statusCode(201).body("shown", equalTo("科长"));
        post(Map.of("jobTitle", "科长", "unit", unit)).then().statusCode(422).body("type", endsWith(":person_taken"));
        post(Map.of("jobTitle", "科长", "unit", unit + "科")).then().statusCode(201);
        post(Map.of("unit", unit)).then().statusCode(422).body("errors[0].field", equalTo("jobTitle"));
        post(Map.of("jobTitle", "科长")).then().statusCode(422).body("errors[0].field", equalTo("unit"));
        post(Map.of("jobTitle", "科长", "unit", "没有的单位")).then().statusCode(422);
    }

    @Test
    void V1_a_unit_sees_its_own_people_and_those_below() {
        post(Map.of("jobTitle", "上面的", "unit", unit));
        post(Map.of("jobTitle", "下面的", "unit", unit + "科"));
        As.leadOf(unit).get("/api/people").then().body("items.jobTitle", hasItems("上面的", "下面的"));
        As.memberOf(unit + "科").get("/api/people?unit=" + unit).then().body("items.jobTitle", equalTo(List.of("下面的")));
        As.supervisor().get("/api/people?unit=" + unit).then().body("total", equalTo(2));
        As.nobody().get("/api/people").then().statusCode(401);
    }

    @Test
    void V4_only_an_administrator_writes() {
        As.leadOf(unit)
                .contentType(ContentType.JSON)
                .body(Map.of("jobTitle", "科长", "unit", unit))
                .post("/api/people")
                .then()
                .statusCode(403);
        World.account("people-supervisor", Role.SUPERVISOR, null);
        Browser.signedIn("people-supervisor").get("/admin/people").then().statusCode(403);
    }

    @Test
    void A1_a_person_is_changed_moved_and_taken_out_of_use() {
        String id = post(Map.of("jobTitle", "科长", "unit", unit)).path("id");
        patch(id, Map.of("unit", unit + "科", "version", 0))
                .then()
                .statusCode(200)
                .body("unit", equalTo(unit + "科"))
                .body("jobTitle", equalTo("科长"));
        patch(id, Map.of("active", false, "version", 1)).then().statusCode(200);
        patch(id, Map.of("active", true, "version", 1)).then().statusCode(409).body("theirs.active", equalTo(false));
        As.admin().get("/api/people?unit=" + unit).then().body("items", hasSize(0));
        As.admin().get("/api/people?all=true&unit=" + unit).then().body("items", hasSize(1));
        As.auditor()
                .get("/api/audit?entity=person&key=" + id)
                .then()
                .body("items.verb", equalTo(List.of("deactivated", "changed", "added")));
    }

    @Test
    void the_pages_add_change_filter_and_page() {
        World.account("people-admin", Role.ADMIN, null);
        Browser admin = Browser.signedIn("people-admin");
        admin.post("/admin/people/new", "/admin/people", Map.of("jobTitle", "副局长", "name", "", "unit", unit))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/people?saved=added"));
        admin.get("/admin/people?saved=added&unit=" + unit)
                .then()
                .statusCode(200)
                .body(containsString("data-person=\"副局长\""))
                .body(not(containsString("‹")));
        String id = As.admin().get("/api/people?unit=" + unit).path("items[0].id");
        String page = "/admin/people/" + id;
        admin.post(page, page, Map.of("jobTitle", "局长", "unit", unit, "version", "0"))
                .then()
                .statusCode(303);
        admin.post(page, page, Map.of("jobTitle", "我写的", "unit", unit, "version", "0"))
                .then()
                .statusCode(409)
                .body(containsString("我写的"))
                .body(containsString("局长"));
        admin.post(page, page, Map.of("jobTitle", "", "name", "", "unit", unit, "version", "1"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"jobTitle-error\""));
        admin.post(page, page + "/state", Map.of("active", "false", "version", "1"))
                .then()
                .statusCode(303);
        As.admin().get("/api/people?all=true&unit=" + unit).then().body("items.active", hasItem(false));
    }

    @Test
    void H8_wildcards_are_looked_for_as_they_are() {
        post(Map.of("jobTitle", "100%负责人", "unit", unit));
        As.admin()
                .queryParam("q", "100%")
                .queryParam("unit", unit)
                .get("/api/people")
                .then()
                .body("total", equalTo(1));
        As.admin()
                .queryParam("q", "1_0")
                .queryParam("unit", unit)
                .get("/api/people")
                .then()
                .body("total", equalTo(0));
        As.admin()
                .get("/api/people?page=-1&size=1000000000")
                .then()
                .statusCode(200)
                .body("size", equalTo(200));
    }
}
