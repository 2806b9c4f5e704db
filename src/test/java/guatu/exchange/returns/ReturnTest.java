package guatu.exchange.returns;

import static guatu.exchange.outgoing.InputColumn.DONE;
import static guatu.exchange.outgoing.InputColumn.FURTHER;
import static guatu.exchange.outgoing.InputColumn.HELP;
import static guatu.exchange.outgoing.InputColumn.PERCENT;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.exchange.outgoing.Office;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A return workbook on its way out to a unit and back: filled in, compared, decided, filed as the unit's report. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ReturnTest {

    @Inject
    Today today;

    @BeforeEach
    void wednesday() {
        today.standOn(LocalDate.of(2022, 4, 20));
    }

    @AfterEach
    void realDay() {
        today.standOn(null);
    }

    private static byte[] workbook(String unit, String plan) {
        return Office.file(As.supervisor(), "/api/returns/workbook.xlsx?unit=" + unit + "&plan=" + plan);
    }

    private static ValidatableResponse upload(RequestSpecification who, Object... namesAndBytes) {
        for (int i = 0; i < namesAndBytes.length; i += 2)
            who = who.multiPart("file", (String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        return who.post("/api/returns").then();
    }

    private static ValidatableResponse commit(RequestSpecification who, String id, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .body(body)
                .post("/api/returns/" + id + "/commit")
                .then();
    }

    @Test
    void I3_a_workbook_sorted_and_moved_about_comes_back_as_the_units_reports() {
        String plan = Office.plan("回收方案");
        String first = Office.task(plan, "开设专栏", "一、甲", "市回收一局");
        String second = Office.task(plan, "整治河道", "一、甲", "市回收一局");
        byte[] filled = Filled.by(workbook("市回收一局", plan), sheet -> {
            assertTrue(sheet.isColumnHidden(0) && sheet.getRow(0).getZeroHeight());
            Filled.write(sheet, first, DONE.code(), "专栏已开设");
            Filled.write(sheet, first, FURTHER.code(), "=下周刊发");
            Filled.write(sheet, first, PERCENT.code(), 0.6);
            Filled.write(sheet, first, HELP.code(), "请财政局拨付经费");
            String nodes = Filled.nodeColumn(sheet, second, "起步");
            Filled.write(sheet, second, nodes, Filled.read(sheet, second, nodes) + "√");
            Filled.sortDownwards(sheet, 5);
            Filled.turnColumns(sheet);
            sheet.getWorkbook().setSheetName(0, "改过的名字");
        });
        JsonPath diff = upload(As.supervisor(), "回收一局.xlsx", filled)
                .statusCode(201)
                .body("rows.status", equalTo(List.of("NEW", "NEW")), "files[0].unit", equalTo("市回收一局"))
                .extract()
                .jsonPath();
        commit(As.supervisor(), diff.getString("id"), Map.of("handedInBy", Map.of("0", "市回收一局办公室")))
                .statusCode(200)
                .body("reports", equalTo(1), "nodes", equalTo(1));
        As.supervisor()
                .get("/api/tasks/" + first + "/reports")
                .then()
                .body("[0].done", equalTo("专栏已开设"), "[0].next", equalTo("=下周刊发"), "[0].percent", equalTo(60))
                .body("[0].problem", equalTo("请财政局拨付经费"), "[0].needsHelp", equalTo(true))
                .body("[0].unit", equalTo("市回收一局"), "[0].filedBy", equalTo("市回收一局办公室"));
        As.supervisor().get("/api/tasks/" + second).then().body("milestonesDone", equalTo(1));
        F7_the_same_file_again_is_told(filled, diff.getString("id"), first);
    }

    private void F7_the_same_file_again_is_told(byte[] filled, String id, String number) {
        commit(As.supervisor(), id, Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:guatu:problem:return_committed"));
        JsonPath again = upload(As.supervisor(), "again.xlsx", filled)
                .statusCode(201)
                .body("rows.status", equalTo(List.of("ALREADY", "ALREADY")), "files[0].before", notNullValue())
                .extract()
                .jsonPath();
        commit(As.supervisor(), again.getString("id"), Map.of()).statusCode(200).body("reports", equalTo(0));
        As.supervisor().get("/api/tasks/" + number + "/reports").then().body("$", hasSize(1));
    }

    @Test
    void a_newer_report_is_a_conflict_to_be_decided() {
        String plan = Office.plan("冲突方案");
        String number = Office.task(plan, "两头都报", "一、甲", "市回收二局");
        byte[] filled = Filled.by(workbook("市回收二局", plan), sheet -> Filled.write(sheet, number, DONE.code(), "表里的进展"));
        As.leadOf("市回收二局")
                .contentType(ContentType.JSON)
                .body(Map.of("done", "网页上的进展"))
                .post("/api/tasks/" + number + "/reports")
                .then()
                .statusCode(201);
        String id = upload(As.supervisor(), "a.xlsx", filled)
                .statusCode(201)
                .body("rows[0].status", equalTo("CONFLICT"), "rows[0].now.done", equalTo("网页上的进展"))
                .extract()
                .path("id");
        commit(As.supervisor(), id, Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:guatu:problem:return_undecided"));
        As.supervisor().get("/api/tasks/" + number + "/reports").then().body("$", hasSize(1));
        commit(As.supervisor(), id, Map.of("decisions", Map.of("0", "file"))).statusCode(200);
        As.supervisor()
                .get("/api/tasks/" + number + "/reports")
                .then()
                .body("[0].done", equalTo("表里的进展"), "[0].filedBy", equalTo("市回收二局"), "$", hasSize(2));
        As.auditor().get("/api/audit?entity=return").then().body("items.key", hasItem(id));
    }

    @Test
    void rows_that_do_not_apply_are_told_and_never_filed() {
        String plan = Office.plan("拒收方案");
        String mixed = Office.task(plan, "编号被换", "一、甲", "市回收三局");
        String closed = Office.task(plan, "已经撤销", "一、甲", "市回收三局");
        String forged = Office.task(plan, "标识被改", "一、甲", "市回收三局");
        String empty = Office.task(plan, "没写进展", "一、甲", "市回收三局");
        byte[] filled = Filled.by(workbook("市回收三局", plan), sheet -> {
            for (String number : new String[] {mixed, closed, forged}) Filled.write(sheet, number, DONE.code(), "进展");
            Filled.write(sheet, empty, FURTHER.code(), "只有下周");
            var key = Filled.row(sheet, forged).getCell(0);
            key.setCellValue(key.getStringCellValue().replace("|" + forged + "|", "|" + closed + "|"));
            sheet.createRow(sheet.getLastRowNum() + 1)
                    .createCell(Filled.column(sheet, DONE.code()))
                    .setCellValue("插入的行");
            Filled.row(sheet, mixed).getCell(Filled.column(sheet, "number")).setCellValue("XX-99");
        });
        withdraw(closed);
        JsonPath diff = upload(As.supervisor(), "a.xlsx", filled)
                .statusCode(201)
                .extract()
                .jsonPath();
        assertEquals(List.of("other_number", "stage", "bad_key", "done_missing", "no_key"), diff.getList("rows.why"));
        assertEquals(
                5,
                diff.getList("rows.findAll { it.status == 'REFUSED' && it.message }")
                        .size());
        commit(As.supervisor(), diff.getString("id"), Map.of("decisions", Map.of("0", "file")))
                .statusCode(200)
                .body("reports", equalTo(0));
    }

    private static void withdraw(String number) {
        int version = As.supervisor().get("/api/tasks/" + number).jsonPath().getInt("version");
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("move", "WITHDRAW", "reason", "不再需要", "version", version))
                .post("/api/tasks/" + number + "/stage")
                .then()
                .statusCode(200);
    }

    @Test
    void V1_a_unit_hands_in_its_own_only_and_sees_its_own_only() {
        String plan = Office.plan("两家回收方案");
        String mine = Office.task(plan, "我的", "一、甲", "市回收四局");
        String theirs = Office.task(plan, "别家的", "一、甲", "市回收五局");
        byte[] own = Filled.by(workbook("市回收四局", plan), sheet -> Filled.write(sheet, mine, DONE.code(), "我的进展"));
        byte[] other = Filled.by(workbook("市回收五局", plan), sheet -> Filled.write(sheet, theirs, DONE.code(), "别家进展"));
        RequestSpecification unit = As.leadOf("市回收四局");
        unit.get("/api/returns/workbook.xlsx?unit=市回收五局").then().statusCode(403);
        String id = upload(As.leadOf("市回收四局"), "两家.zip", Filled.zip("甲/四局.xlsx", own, "五局.xlsx", other))
                .statusCode(201)
                .body("rows.status", equalTo(List.of("NEW", "REFUSED")), "rows[1].why", equalTo("other_unit"))
                .body("rows[1].title", equalTo(null))
                .extract()
                .path("id");
        As.leadOf("市回收五局").get("/api/returns/" + id).then().statusCode(404);
        As.memberOf("市回收五局").post("/api/returns/" + id + "/commit").then().statusCode(404);
        As.leader().get("/api/returns/" + id).then().statusCode(403);
        commit(As.leadOf("市回收四局"), id, Map.of()).statusCode(200).body("reports", equalTo(1));
        As.supervisor().get("/api/tasks/" + theirs + "/reports").then().body("$", hasSize(0));
    }

    @Test
    void H1_hostile_archives_are_refused() {
        byte[] text = "x".getBytes(StandardCharsets.UTF_8);
        byte[] inner = Filled.zip("a.txt", text);
        Object[] many = new Object[2000];
        for (int i = 0; i < 1000; i++) {
            many[2 * i] = i + ".xlsx";
            many[2 * i + 1] = text;
        }
        upload(As.supervisor(), "nested.zip", Filled.zip("a.zip", inner)).statusCode(400);
        upload(As.supervisor(), "nested.zip", Filled.zip("a.xlsx", inner)).statusCode(400);
        upload(As.supervisor(), "paths.zip", Filled.zip("../a.xlsx", text)).statusCode(400);
        upload(As.supervisor(), "many.zip", Filled.zip(many)).statusCode(413);
        upload(As.supervisor(), "bomb.zip", Filled.zip("a.xlsx", new byte[25_000_000]))
                .statusCode(413);
        upload(As.supervisor(), "none.xlsx", text).statusCode(400).body("detail", notNullValue());
        upload(As.supervisor(), "empty.zip", Filled.zip(".x", text)).statusCode(422);
        As.supervisor().multiPart("other", "x").post("/api/returns").then().statusCode(422);
    }
}
