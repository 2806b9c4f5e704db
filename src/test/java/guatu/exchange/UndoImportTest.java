package guatu.exchange;

import static guatu.exchange.SmallLedger.commit;
import static guatu.exchange.SmallLedger.undo;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.organisation.People;
import guatu.organisation.Units;
import guatu.plan.Plans;
import guatu.task.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole import is taken back while nobody has worked on it (rules I3, I5, A1). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class UndoImportTest {

    private static int count;

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    @Inject
    Units units;

    @Inject
    People people;

    private String title;
    private String unit;

    @BeforeEach
    void fresh() {
        title = "撤销方案" + ++count;
        unit = "市撤销" + count + "局";
    }

    private SmallLedger ledger(String content) {
        return new SmallLedger(title)
                .section("一、城市建设")
                .task("整治背街小巷|" + content + "|" + unit + "|" + unit + "城建科|局长|2022年6月底前")
                .task("新建公厕五座||" + unit + "||副局长|全年");
    }

    private List<Long> counts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> List.of(plans.count(), tasks.count(), units.count(), people.count()));
    }

    @Test
    void I3_what_a_first_import_made_is_gone_and_the_trail_says_why() {
        List<Long> before = counts();
        JsonPath read = ledger("").read();
        String id = read.getString("id");
        String code = commit(id, Map.of()).statusCode(200).extract().path("plans[0].code");
        undo(id).statusCode(200).body("undone.reason", equalTo("导错了年份"), "undone.at", notNullValue());
        assertEquals(before, counts());
        As.supervisor().get("/api/tasks/" + code + "-01").then().statusCode(404);
        As.supervisor().get("/api/units").then().body("name", not(hasItem(unit)));
        As.auditor()
                .get("/api/audit?entity=task&key=" + code + "-01")
                .then()
                .body("items[0].verb", equalTo("removed"), "items[0].why", equalTo("导错了年份"));
        As.auditor().get("/api/audit?entity=import&key=" + id).then().body("items[0].verb", equalTo("undone"));
        As.auditor().get("/api/audit/verify").then().body("valid", equalTo(true));
        // F7: once; and the file may come again
        undo(id).statusCode(409).body("type", endsWith("import_undone"));
        JsonPath again = ledger("").read();
        assertEquals(List.of(), again.getList("doubts.findAll { it.code == 'same-file' }"));
        commit(again.getString("id"), Map.of()).statusCode(200).body("taskCount", equalTo(2));
    }

    @Test
    void I3_what_has_been_worked_on_is_named_and_nothing_is_undone() {
        String id = ledger("").read().getString("id");
        String number = commit(id, Map.of()).statusCode(200).extract().path("plans[0].code") + "-02";
        As.leadOf(unit)
                .contentType(ContentType.JSON)
                .body(Map.of("done", "已选址", "percent", 10))
                .post("/api/tasks/" + number + "/reports")
                .then()
                .statusCode(201);
        List<Long> before = counts();
        undo(id).statusCode(422)
                .body(
                        "type",
                        endsWith("import_worked_on"),
                        "detail",
                        allOf(containsString(number), containsString("1项")));
        assertEquals(before, counts());
        As.supervisor().get("/api/imports/" + id).then().body("undone", nullValue());
    }

    @Test
    void I3_a_task_that_others_put_into_the_plan_holds_it() {
        String id = ledger("").read().getString("id");
        String code = commit(id, Map.of()).statusCode(200).extract().path("plans[0].code");
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("plan", code, "title", "手工补充一项", "lead", List.of(unit)))
                .post("/api/tasks")
                .then()
                .statusCode(201);
        undo(id).statusCode(422).body("detail", containsString(code + "-03"));
    }

    @Test
    void I3_a_second_import_is_taken_back_to_what_the_first_had_said() {
        commit(ledger("逐条排查").read().getString("id"), Map.of()).statusCode(200);
        List<Long> before = counts();
        JsonPath read = new SmallLedger(title)
                .section("一、城市建设")
                .task("整治背街小巷|全面排查|" + unit + "|" + unit + "新设科|主任|2022年6月底前")
                .section("二、环境卫生")
                .task("清理小广告||" + unit + "||局长|全年")
                .read();
        String code = read.getString("diff.plans[0].plan");
        String id = read.getString("id");
        Map<String, Object> decisions =
                Map.of("tasks", Map.of(code + "-02", Map.of("gone", "WITHDRAW")), "reason", "并入");
        commit(id, Map.of("decisions", decisions))
                .statusCode(200)
                .body("plans[0].added", equalTo(1), "plans[0].changed", equalTo(1), "plans[0].withdrawn", equalTo(1));
        undo(id).statusCode(200);
        assertEquals(before, counts());
        JsonPath task = As.supervisor().get("/api/tasks/" + code + "-01").jsonPath();
        assertEquals("逐条排查", task.getString("requirement"));
        assertEquals(List.of(unit + "城建科"), task.getList("support"));
        assertEquals("局长", task.getString("owner"));
        As.supervisor().get("/api/tasks/" + code + "-02").then().body("stage", equalTo("ISSUED"));
        // the comparison stands where it stood: the first workbook says nothing new
        ledger("逐条排查")
                .read()
                .<Map<String, Object>>getList("diff.plans[0].tasks")
                .forEach(row -> assertEquals("UNCHANGED", row.get("state")));
    }

    @Test
    void I5_a_unit_that_others_use_stays() {
        String id = ledger("").read().getString("id");
        commit(id, Map.of()).statusCode(200);
        As.leadOf(unit).get("/api/units").then().statusCode(200);
        undo(id).statusCode(200);
        As.supervisor()
                .get("/api/units")
                .then()
                .body("name", hasItem(unit), "findAll { it.name == '" + unit + "城建科' }", hasSize(0));
    }
}
