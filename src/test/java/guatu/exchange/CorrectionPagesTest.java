package guatu.exchange;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Correcting a workbook on the page of its import and through the API, and profiles of its shape (rule I2). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class CorrectionPagesTest {

    private static final String WHO = "correcting-supervisor";

    @Inject
    ImportSources sources;

    private Browser browser;

    @BeforeEach
    void signIn() {
        World.account(WHO, Role.SUPERVISOR, null);
        browser = Browser.signedIn(WHO);
    }

    /** A ledger whose third column has a heading that only these tests know. */
    static byte[] ledger(String odd, String title, int copies) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("台账");
            row(sheet, "序号", "工作任务", odd, "责任单位", "完成时限");
            for (int i = 1; i <= copies; i++) {
                row(sheet, "1", title + "修桥" + i, "甲口径" + i, "更正甲局", "2022年6月底前");
                row(sheet, "2", title + "补路" + i, "<script>alert(1)</script>", "更正乙局", "尽快完成");
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) row.createCell(i).setCellValue(texts[i]);
    }

    private static String upload(byte[] file, String name) {
        return As.supervisor()
                .multiPart("file", name, file)
                .post("/api/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath read(String id) {
        return As.supervisor()
                .get("/api/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int version(String id) {
        return As.supervisor()
                .get("/api/imports/" + id + "/corrections")
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private static io.restassured.response.ValidatableResponse patch(String id, Map<String, ?> change) {
        return As.supervisor()
                .contentType(ContentType.JSON)
                .body(change)
                .patch("/api/imports/" + id + "/corrections")
                .then();
    }

    private static Map<String, Object> say(String kind, int row, String column, String value) {
        return Map.of("kind", kind, "sheet", "台账", "row", row, "column", column, "value", value);
    }

    private io.restassured.response.Response post(String id, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("version", version(id), "sheet", "0", "page", "1"));
        all.putAll(fields);
        return browser.post("/import/" + id, "/import/" + id + "/corrections", all);
    }

    @Test
    void I2_the_page_shows_the_workbook_its_doubts_and_text_as_text_H5() {
        String id = upload(ledger("页面口径", "", 1), "page.xlsx");
        browser.get("/import/" + id + "?sheet=0&row=3")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("工作簿原样"),
                        containsString("任务 1"),
                        containsString("id=\"c-E3\" class=\"doubtful\""),
                        containsString("href=\"#doubt-0\""),
                        containsString("id=\"doubt-0\""),
                        containsString("第 3 行"),
                        containsString("&lt;script&gt;alert(1)"),
                        not(containsString("<script>alert"))));
        browser.get("/import/" + id + "?at=0").then().body(containsString("id=\"fix-row\""));
        browser.get("/import/" + id + "?sheet=99&page=-1&row=x").then().statusCode(200);
    }

    @Test
    void I2_what_is_said_on_the_page_shows_at_once_and_is_taken_back() {
        String id = upload(ledger("说法口径", "", 1), "say.xlsx");
        Map<String, Object> task =
                Map.of("about", "task", "row", "3", "lead", "更正丙局", "was-lead", "更正乙局", "due", "9月底前", "was-due", "");
        post(id, Map.of("about", "plan", "year", "2022", "was-year", "")).then().statusCode(303);
        post(id, task).then().statusCode(303).header("Location", endsWith("&row=3#r-3"));
        JsonPath said = read(id);
        assertEquals("2022-09-30", said.getString("plans[0].tasks[1].due.due"));
        assertEquals("尽快完成", said.getString("plans[0].tasks[1].duePhrase"));
        assertEquals(List.of("更正丙局"), said.getList("plans[0].tasks[1].lead"));
        assertTrue(said.getList("doubts.cell").stream().noneMatch("E3"::equals));
        browser.get("/import/" + id).then().body(containsString("第 3 行的时限读作“9月底前”"));
        post(id, Map.of("about", "undo", "key", "DUE:3:::台账")).then().statusCode(303);
        assertTrue(read(id).getList("doubts.cell").contains("E3"));
        post(id, Map.of("about", "row", "row", "2", "value", "SKIP")).then().statusCode(303);
        assertEquals(1, read(id).getInt("taskCount"));
        browser.get("/import/" + id).then().body(containsString("略过：另行指定，不读"));
        post(id, Map.of("about", "roles", "row", "1", "role-C", "CONTENT", "was-role-C", "OTHER"))
                .then()
                .statusCode(303);
        assertEquals("<script>alert(1)</script>", read(id).getString("plans[0].tasks[0].requirement"));
    }

    @Test
    void I2_what_cannot_be_read_is_refused_and_the_reading_stays() {
        String id = upload(ledger("拒绝口径", "", 1), "refuse.xlsx");
        post(id, Map.of("about", "task", "row", "3", "due", "月亮上", "was-due", ""))
                .then()
                .statusCode(422)
                .body(containsString("月亮上"));
        post(id, Map.of("about", "sheet", "value", "SKIP"))
                .then()
                .statusCode(422)
                .body(containsString("没有任务"));
        post(id, Map.of("about", "nothing")).then().statusCode(422);
        patch(id, Map.of("version", version(id), "add", List.of(say("ROLE", 1, "C", "KING"))))
                .statusCode(422);
        patch(id, Map.of("version", version(id), "add", List.of(say("HEADER", 99, "", "9"))))
                .statusCode(422);
        patch(id, Map.of("add", List.of())).statusCode(422);
        assertEquals(2, read(id).getInt("taskCount"));
    }

    @Test
    void two_tabs_the_slower_is_told_409_and_changes_nothing_F8() {
        String id = upload(ledger("旧页口径", "", 1), "stale.xlsx");
        int seen = version(id);
        patch(id, Map.of("version", seen, "add", List.of(say("ROW", 3, "", "SKIP"))))
                .statusCode(200)
                .body("corrections", hasSize(1), "version", greaterThan(seen));
        patch(id, Map.of("version", seen, "add", List.of(say("ROW", 2, "", "SKIP"))))
                .statusCode(409)
                .body("type", containsString("import_read_anew"));
        post(id, Map.of("version", seen, "about", "row", "row", "2", "value", "SKIP"))
                .then()
                .statusCode(409)
                .body(containsString("没有采用"));
        assertEquals(1, read(id).getInt("taskCount"));
    }

    @Test
    void others_do_not_get_in_and_forms_need_their_token() {
        String id = upload(ledger("门口口径", "", 1), "doors.xlsx");
        String path = "/api/imports/" + id + "/corrections";
        As.leader().get(path).then().statusCode(403);
        As.leader().contentType(ContentType.JSON).body("{}").patch(path).then().statusCode(403);
        As.leader().get("/api/import-profiles").then().statusCode(403);
        As.supervisor().get("/api/imports/none/corrections").then().statusCode(404);
        As.nobody().get(path).then().statusCode(401);
        World.account("correcting-leader", Role.LEADER, null);
        Browser leader = Browser.signedIn("correcting-leader");
        for (String page : List.of("/bench", "/reading", "/progress"))
            leader.get("/import/" + id + page).then().statusCode(403);
        leader.get("/import/profiles").then().statusCode(403);
        browser.get("/import/none/bench").then().statusCode(404);
        browser.request()
                .formParam("about", "row")
                .formParam("version", version(id))
                .post("/import/" + id + "/corrections")
                .then()
                .statusCode(403);
    }

    @Test
    void I2_a_profile_is_remembered_used_renamed_and_forgotten() {
        String first = upload(ledger("方案口径", "一", 1), "weekly-shape.xlsx");
        patch(first, Map.of("version", version(first), "add", List.of(say("ROLE", 1, "C", "CONTENT"))))
                .statusCode(200);
        As.supervisor().post("/api/imports/" + first + "/commit").then().statusCode(200);
        patch(first, Map.of("version", version(first), "add", List.of(say("ROW", 2, "", "SKIP"))))
                .statusCode(409);
        String second = upload(ledger("方案口径", "二", 2), "second.xlsx");
        assertEquals("甲口径1", read(second).getString("plans[0].tasks[0].requirement"));
        browser.get("/import/" + second).then().body(containsString("按导入方案“weekly-shape”读取"));
        patch(second, Map.of("version", version(second), "withoutProfile", true))
                .statusCode(200)
                .body("profile", nullValue(), "corrections", hasSize(0));
        assertEquals("", read(second).getString("plans[0].tasks[0].requirement"));
        browser.get("/import/profiles").then().statusCode(200).body(containsString("“方案口径”列是具体内容"));
        JsonPath profile = As.supervisor().get("/api/import-profiles").jsonPath();
        String at = "find { it.name == 'weekly-shape' }.";
        String id = profile.getString(at + "id");
        int version = profile.getInt(at + "version");
        Map<String, Object> renamed = Map.of("name", "督办周报", "version", version);
        browser.post("/import/profiles", "/import/profiles/" + id, renamed)
                .then()
                .statusCode(303);
        browser.post("/import/profiles", "/import/profiles/" + id, renamed)
                .then()
                .statusCode(409);
        browser.post("/import/profiles", "/import/profiles/" + id, Map.of("name", " ", "version", version + 1))
                .then()
                .statusCode(422);
        browser.post("/import/profiles", "/import/profiles/" + id + "/removal", Map.of("version", version + 1))
                .then()
                .statusCode(303);
        As.auditor()
                .get("/api/audit?entity=import_profile")
                .then()
                .body(
                        "items.findAll { it.key == '" + id + "' }.verb",
                        allOf(hasItem("added"), hasItem("changed"), hasItem("removed")));
        assertEquals("", read(upload(ledger("方案口径", "三", 1), "third.xlsx")).getString("plans[0].tasks[0].requirement"));
    }

    @Test
    void a_big_workbook_is_read_in_the_background_and_found_again() throws InterruptedException {
        String page = send("big.xlsx", ledger("大表口径", "很长的任务名称", 9000));
        String id = page.substring(page.lastIndexOf('/') + 1);
        for (int i = 0; i < 120 && browser.get("/import/" + id).statusCode() == 303; i++) Thread.sleep(500);
        browser.get("/import/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("18,000 项任务"), containsString("page=2")));
        browser.get("/import/" + id + "/progress").then().header("HX-Refresh", equalTo("true"));
        browser.get("/import/" + id + "/bench?sheet=0&row=17000").then().body(containsString("id=\"r-17000\""));
    }

    @Test
    void what_was_broken_off_by_a_restart_is_read_again_with_one_click() throws InterruptedException {
        byte[] file = ledger("中断口径", "", 3);
        QuarkusTransaction.requiringNew().run(() -> {
            var upload = new WorkbookImport.Upload("broken.xlsx", "hash", null);
            sources.keep(new ImportSource("broken-off", upload, "[]", java.time.Instant.EPOCH, WHO), file);
        });
        browser.get("/import/broken-off").then().statusCode(303);
        browser.get("/import/broken-off/reading").then().statusCode(200).body(containsString("读到一半断了"));
        browser.get("/import").then().body(containsString("broken.xlsx"));
        browser.post("/import/broken-off/reading", "/import/broken-off/read", Map.of())
                .then()
                .statusCode(303);
        for (int i = 0; i < 60 && browser.get("/import/broken-off").statusCode() == 303; i++) Thread.sleep(500);
        browser.get("/import/broken-off").then().statusCode(200).body(containsString("6项任务"));
        browser.post("/import/broken-off", "/import/broken-off/discard", Map.of())
                .then()
                .statusCode(303);
        long left = QuarkusTransaction.requiringNew().call(() -> sources.count("id", "broken-off"));
        assertEquals(0, left);
    }

    private String send(String name, byte[] file) {
        String csrf = browser.csrf("/import");
        return browser.request()
                .multiPart("csrf", csrf)
                .multiPart("file", name, file)
                .post("/import")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }
}
