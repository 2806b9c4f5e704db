package guatu.exchange;

import static guatu.exchange.SmallLedger.commit;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The units of a workbook are settled in one list before it is written (rule I5). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ImportUnitsTest {

    private static int count;

    guatu.organisation.KeepUnitGroup keepGroup;

    private String title;
    private String mark;

    @BeforeEach
    void fresh() {
        title = "单位方案" + ++count;
        mark = "辨" + count;
    }

    private SmallLedger led(String lead, String support) {
        return new SmallLedger(title).task("整治背街小巷||" + lead + "|" + support + "||全年");
    }

    private static Map<String, Object> units(String written, Map<String, ?> decision) {
        return Map.of("decisions", Map.of("units", Map.of(written, decision)));
    }

    private JsonPath task(JsonPath made) {
        return As.supervisor()
                .get("/api/tasks/" + made.getString("plans[0].code") + "-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void I5_a_new_unit_is_proposed_with_its_place_and_may_be_renamed_and_placed() {
        World.unit("市" + mark + "局");
        JsonPath read = led("市" + mark + "局一科", "").read();
        assertEquals(List.of("NEW"), read.getList("units.as"));
        assertEquals("市" + mark + "局", read.getString("units[0].parent"));
        JsonPath made = commit(
                        read.getString("id"),
                        units("市" + mark + "局一科", Map.of("as", "NEW", "name", mark + "综合科", "parent", "")))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of(mark + "综合科"), task(made).getList("lead"));
        As.supervisor()
                .get("/api/units")
                .then()
                .body(
                        "find { it.name == '" + mark + "综合科' }.depth",
                        equalTo(0),
                        "name",
                        not(hasItem("市" + mark + "局一科")));
    }

    @Test
    void I5_a_name_matched_to_a_unit_becomes_its_alias_and_is_known_from_then_on() {
        World.unit("市" + mark + "委员会");
        String id = led(mark + "小组", "").read().getString("id");
        commit(id, units(mark + "小组", Map.of("as", "UNIT", "name", "没有的" + mark)))
                .statusCode(422)
                .body(
                        "type",
                        endsWith("import_unit_unknown"),
                        "errors[0].field",
                        equalTo("decisions.units." + mark + "小组"));
        JsonPath made = commit(id, units(mark + "小组", Map.of("as", "UNIT", "name", "市" + mark + "委员会")))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of("市" + mark + "委员会"), task(made).getList("lead"));
        title += "续";
        assertEquals(List.of(), led(mark + "小组", "").read().getList("units"));
    }

    @Test
    void I5_a_place_left_out_is_restored_where_one_unit_fits() {
        World.unit("市" + mark + "委");
        World.unit("省" + mark + "厅");
        World.unit("市" + mark + "厅");
        JsonPath read = led(mark + "委", mark + "厅").read();
        assertEquals("市" + mark + "委", read.getString("units.find { it.written == '" + mark + "委' }.name"));
        // two fit and nothing tells which: a new one is proposed
        assertEquals("NEW", read.getString("units.find { it.written == '" + mark + "厅' }.as"));
        title = "市重点" + title;
        read = led(mark + "委", mark + "厅").read();
        assertEquals("市" + mark + "厅", read.getString("units.find { it.written == '" + mark + "厅' }.name"));
    }

    @Test
    void I5_width_and_blanks_do_not_make_another_unit() {
        World.unit("市" + mark + "A组");
        assertEquals(List.of(), led("市" + mark + "Ａ组", "").read().getList("units"));
    }

    @Test
    void I5_an_unknown_group_is_flagged_and_never_becomes_a_unit() {
        String group = "各" + mark + "区";
        JsonPath read = led("市" + mark + "局", group).read();
        assertEquals(List.of(group), read.getList("units.findAll { it.as == 'OPEN' }.written"));
        assertEquals(
                1, read.getList("doubts.findAll { it.code == 'group-open' }").size());
        JsonPath task = task(
                commit(read.getString("id"), Map.of()).statusCode(200).extract().jsonPath());
        assertEquals(List.of(), task.getList("support"));
        assertEquals(List.of(group), task.getList("meant.group"));
        As.supervisor().get("/api/units").then().body("name", not(hasItem(group)));
    }

    @Test
    void I5_a_group_is_made_from_the_list_and_stands_for_its_members_as_of_commit() {
        String group = "各" + mark + "区";
        List<String> members = List.of("甲" + mark + "区", "乙" + mark + "区");
        members.forEach(World::unit);
        JsonPath read = led("市" + mark + "局", group).read();
        JsonPath made = commit(read.getString("id"), units(group, Map.of("as", "GROUP", "members", members)))
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath task = task(made);
        assertEquals(members, task.getList("support"));
        assertEquals(List.of(group, group), task.getList("assignments.findAll { it.part == 'SUPPORT' }.group"));
        title += "续";
        JsonPath next = led("市" + mark + "局", group).read();
        assertEquals(members, next.getList("units.find { it.written == '" + group + "' }.members"));
        assertEquals(
                members,
                task(commit(next.getString("id"), Map.of()).extract().jsonPath())
                        .getList("support"));
        As.memberOf(members.get(0))
                .get("/api/tasks?plan=" + made.getString("plans[0].code"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void I5_a_group_settled_later_fills_in_when_the_workbook_comes_again() {
        String group = "各" + mark + "区";
        World.unit("丙" + mark + "区");
        commit(led("市" + mark + "局", group).read().getString("id"), Map.of()).statusCode(200);
        JsonPath read = led("市" + mark + "局", group).read();
        JsonPath made = commit(
                        read.getString("id"),
                        Map.of(
                                "again",
                                true,
                                "decisions",
                                Map.of(
                                        "units",
                                        Map.of(group, Map.of("as", "GROUP", "members", List.of("丙" + mark + "区"))))))
                .statusCode(200)
                .body("plans[0].changed", equalTo(1))
                .extract()
                .jsonPath();
        assertEquals(List.of("丙" + mark + "区"), task(made).getList("support"));
        assertEquals(null, task(made).getString("requirement"));
    }
}
