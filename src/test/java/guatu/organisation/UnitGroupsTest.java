package guatu.organisation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Groups of units on the administrator's pages (rules I5, V4). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class UnitGroupsTest {

    private static int count;

    @Inject
    UnitGroups groups;

    private Browser admin;
    private String name;

    @BeforeEach
    void signIn() {
        World.account("groups-admin", Role.ADMIN, null);
        admin = Browser.signedIn("groups-admin");
        name = "各组" + ++count + "区";
        World.unit("甲组" + count);
        World.unit("乙组" + count);
    }

    private String page() {
        admin.post(
                        "/admin/units/groups/new",
                        "/admin/units/groups",
                        Map.of("name", name, "aliases", name + "县", "members", "甲组" + count + "\n乙组" + count))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/units#groups"));
        long id = QuarkusTransaction.requiringNew()
                .call(() -> groups.called(name).orElseThrow().id());
        return "/admin/units/groups/" + id;
    }

    @Test
    void I5_a_group_is_kept_with_its_members_changed_and_removed() {
        String page = page();
        admin.get("/admin/units")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("data-group=\"" + name + "\""),
                        containsString("2 个成员"),
                        not(containsString("‹"))));
        admin.get(page).then().statusCode(200).body(containsString("甲组" + count));
        admin.post(page, page, Map.of("name", name, "members", "乙组" + count, "version", "0"))
                .then()
                .statusCode(303);
        As.auditor()
                .get("/api/audit?entity=unit_group&key=" + name)
                .then()
                .body("items[0].verb", equalTo("changed"), "items[0].after.members", equalTo(List.of("乙组" + count)));
        admin.post(page, page, Map.of("name", name, "members", "甲组" + count, "version", "0"))
                .then()
                .statusCode(409)
                .body(containsString("乙组" + count));
        admin.post(page, page + "/remove", Map.of("version", "1")).then().statusCode(303);
        admin.get(page).then().statusCode(404);
    }

    @Test
    void I5_no_two_groups_share_a_name_and_none_is_without_members() {
        page();
        Map<String, String> form = Map.of("name", name + "县", "members", "甲组" + count);
        admin.post("/admin/units/groups/new", "/admin/units/groups", form)
                .then()
                .statusCode(422)
                .body(allOf(containsString("name-error"), containsString(name)));
        admin.post("/admin/units/groups/new", "/admin/units/groups", Map.of("name", name + "新"))
                .then()
                .statusCode(422)
                .body(containsString("members-error"));
        admin.post("/admin/units/groups/new", "/admin/units/groups", Map.of("name", name + "新", "members", "没有这个单位"))
                .then()
                .statusCode(422)
                .body(containsString("没有这个单位"));
    }

    @Test
    void I5_a_merged_member_is_replaced_by_the_unit_that_took_over() {
        page();
        String id = String.valueOf(World.unit("甲组" + count));
        As.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("into", "乙组" + count, "version", 0))
                .post("/api/units/" + id + "/merge")
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        List.of("乙组" + count),
                        groups.called(name).orElseThrow().members().stream()
                                .map(Unit::name)
                                .toList()));
    }

    @Test
    void V4_only_an_administrator_keeps_groups() {
        World.account("groups-supervisor", Role.SUPERVISOR, null);
        Browser supervisor = Browser.signedIn("groups-supervisor");
        supervisor.get("/admin/units/groups/new").then().statusCode(403);
        supervisor
                .post("/account", "/admin/units/groups", Map.of("name", name))
                .then()
                .statusCode(403);
    }

    @Test
    void I5_names_that_mean_many_units_are_told_from_units() {
        for (String many : List.of("各县(市、区)", "各乡镇", "市直各部门", "各成员单位", "领导小组成员单位", "有关单位", "市直有关部门", "区级相关部门", "其他部门"))
            assertEquals(true, UnitGroups.looksLikeGroup(many), many);
        for (String one : List.of("市委直属机关工委", "市直机关工委", "市教育局", "各界联合会", "市机关事务管理局", "市有关事务中心"))
            assertEquals(false, UnitGroups.looksLikeGroup(one), one);
    }
}
