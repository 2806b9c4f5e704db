package guatu.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The unit tree on its pages and as JSON (rules I5, V4, A1). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class UnitsTest {

    private static int count;

    @Inject
    UnitChoices choices;

    private Browser admin;
    private String name;

    @BeforeEach
    void signIn() {
        World.account("units-admin", Role.ADMIN, null);
        admin = Browser.signedIn("units-admin");
        name = "单位树" + ++count;
    }

    private static Response post(Map<String, ?> body) {
        return As.admin().contentType(ContentType.JSON).body(body).post("/api/units");
    }

    private static Response patch(String id, Map<String, ?> body) {
        return As.admin().contentType(ContentType.JSON).body(body).patch("/api/units/" + id);
    }

    private String added(String called) {
        return post(Map.of("name", called)).then().statusCode(201).extract().path("id");
    }

    @Test
    void a_unit_is_added_below_another_and_listed_after_it() {
        added(name);
        post(Map.of("name", name + "科", "shortName", name + "简", "aliases", List.of(name + " 别名"), "parent", name))
                .then()
                .statusCode(201)
                .body("parent", equalTo(name))
                .body("depth", equalTo(1))
                .body("aliases", hasItem(name + "别名"));
        As.memberOf("树外单位").get("/api/units").then().statusCode(200).body("name", hasItems(name, name + "科"));
        List<UnitChoices.UnitChoice> all = choices.all();
        int at = all.indexOf(new UnitChoices.UnitChoice(name, 0));
        assertEquals(new UnitChoices.UnitChoice(name + "科", 1), all.get(at + 1));
    }

    @Test
    void I5_no_two_active_units_go_by_one_name_be_it_short_or_an_alias() {
        post(Map.of("name", name, "shortName", name + "简", "aliases", List.of(name + "别")));
        for (String taken : List.of(name, name + "简", name + "别", " " + name.replace("树", " 树")))
            post(Map.of("name", taken))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith(":unit_name_taken"))
                    .body("errors[0].field", equalTo("name"));
        post(Map.of("name", name + "乙", "aliases", List.of(name + "简")))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("aliases"));
    }

    @Test
    void V4_only_an_administrator_writes() {
        var unit = Map.of("name", name);
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(unit)
                .post("/api/units")
                .then()
                .statusCode(403);
        As.leadOf("树外单位")
                .contentType(ContentType.JSON)
                .body(unit)
                .post("/api/units")
                .then()
                .statusCode(403);
        As.nobody().get("/api/units").then().statusCode(401);
        World.account("units-leader", Role.LEADER, null);
        Browser leader = Browser.signedIn("units-leader");
        leader.get("/admin/units").then().statusCode(403);
        leader.post("/account", "/admin/units", unit).then().statusCode(403);
    }

    @Test
    void a_unit_is_renamed_moved_and_keeps_what_is_left_out() {
        added(name);
        String id = added(name + "科");
        added(name + "室");
        patch(id, Map.of("parent", name, "shortName", name + "科简", "version", 0))
                .then()
                .statusCode(200)
                .body("name", equalTo(name + "科"))
                .body("depth", equalTo(1));
        patch(id, Map.of("parent", "", "version", 1)).then().statusCode(200).body("depth", equalTo(0));
        As.auditor()
                .get("/api/audit?entity=unit&key=" + name + "科")
                .then()
                .body("items.verb", equalTo(List.of("changed", "changed", "added")))
                .body("items[0].before.parent", equalTo(name))
                .body("items[0].username", equalTo("test-admin"));
    }

    @Test
    void a_unit_never_comes_below_itself() {
        String top = added(name);
        post(Map.of("name", name + "科", "parent", name));
        patch(top, Map.of("parent", name + "科", "version", 0))
                .then()
                .statusCode(422)
                .body("type", endsWith(":unit_below_itself"));
    }

    @Test
    void a_stale_version_is_409_with_theirs() {
        String id = added(name);
        patch(id, Map.of("shortName", name + "简", "version", 0)).then().statusCode(200);
        patch(id, Map.of("shortName", name + "又", "version", 0))
                .then()
                .statusCode(409)
                .body("theirs.shortName", equalTo(name + "简"));
    }

    @Test
    void a_unit_out_of_use_frees_its_name_and_comes_back_only_when_it_is_free() {
        String id = added(name);
        patch(id, Map.of("active", false, "version", 0)).then().statusCode(200).body("active", equalTo(false));
        As.leader().get("/api/units").then().body("name", not(hasItem(name)));
        As.leader().get("/api/units?all=true").then().body("name", hasItem(name));
        String again = added(name);
        patch(id, Map.of("active", true, "version", 1))
                .then()
                .statusCode(422)
                .body("type", endsWith(":unit_name_taken"));
        patch(again, Map.of("name", name + "新", "version", 0)).then().statusCode(200);
        patch(id, Map.of("active", true, "version", 1)).then().statusCode(200);
    }

    @Test
    void a_unit_with_units_in_use_below_it_stays_in_use() {
        String top = added(name);
        post(Map.of("name", name + "科", "parent", name));
        patch(top, Map.of("active", false, "version", 0))
                .then()
                .statusCode(422)
                .body("type", endsWith(":unit_has_units"));
    }

    @Test
    void the_pages_add_change_and_take_out_of_use() {
        admin.post("/admin/units/new", "/admin/units", Map.of("name", name, "aliases", name + "一\n" + name + "二"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/units?saved=added"));
        admin.get("/admin/units?saved=added&q=" + name)
                .then()
                .statusCode(200)
                .body(containsString("data-unit=\"" + name + "\""))
                .body(containsString(name + "二"))
                .body(containsString("已新增单位"))
                .body(not(containsString("‹")));
        String page = "/admin/units/" + World.unit(name);
        admin.post(page, page, Map.of("name", name + "改", "order", "2", "version", "0"))
                .then()
                .statusCode(303);
        admin.post(page, page + "/state", Map.of("active", "false", "version", "1"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("saved=deactivated"));
        admin.cookie("guatu_lang", "en");
        admin.get(page)
                .then()
                .statusCode(200)
                .body(containsString("Bring back into use"))
                .body(not(containsString("‹")));
    }

    @Test
    void the_page_keeps_what_was_typed_when_the_name_is_taken() {
        added(name);
        admin.post("/admin/units/new", "/admin/units", Map.of("name", name, "shortName", name + "没丢"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"name-error\""))
                .body(containsString(name + "没丢"));
    }

    @Test
    void the_page_shows_both_versions_when_somebody_was_faster() {
        String id = added(name);
        patch(id, Map.of("shortName", name + "别人", "version", 0));
        String page = "/admin/units/" + id;
        admin.post(page, page, Map.of("name", name, "shortName", name + "我", "version", "0"))
                .then()
                .statusCode(409)
                .body(containsString(name + "别人"))
                .body(containsString(name + "我"));
    }

    @Test
    void a_page_of_no_unit_is_404() {
        admin.get("/admin/units/99999999").then().statusCode(404);
    }
}
