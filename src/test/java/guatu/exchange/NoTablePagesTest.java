package guatu.exchange;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
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
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A workbook in which no table is found, or whose table is hidden, is set right on the page (rule I2). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class NoTablePagesTest {

    private static final String WHO = "pointing-supervisor";

    private Browser browser;

    @BeforeEach
    void signIn() {
        World.account(WHO, Role.SUPERVISOR, null);
        browser = Browser.signedIn(WHO);
    }

    /** The first sheet has no heading that anybody knows; the second is a ledger, hidden or not. */
    private static byte[] workbook(String named, boolean hidden, String... ledger) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("甲表");
            for (String line : List.of("A" + named.replace("又", "") + "|B乙", named + "一|7", named + "二|8"))
                row(sheet, line);
            if (ledger.length > 0) {
                XSSFSheet other = book.createSheet("乙表");
                for (String line : ledger) row(other, line);
                book.setSheetHidden(1, hidden);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, String line) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        String[] texts = line.split("\\|");
        for (int i = 0; i < texts.length; i++) row.createCell(i).setCellValue(texts[i]);
    }

    private String send(byte[] file) {
        String location = browser.form("/import")
                .multiPart("file", "bare.xlsx", file)
                .post("/import")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Response say(String id, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("version", version(id), "sheet", "0", "page", "1"));
        all.putAll(fields);
        return browser.post("/import/" + id, "/import/" + id + "/corrections", all);
    }

    private static int version(String id) {
        return As.supervisor().get("/api/imports/" + id + "/corrections").path("version");
    }

    private static JsonPath read(String id) {
        return As.supervisor().get("/api/imports/" + id).jsonPath();
    }

    @Test
    void I2_no_table_is_found_and_the_header_is_pointed_at_on_the_page() {
        String id = send(workbook("指点", false));
        String path = "/import/" + id;
        browser.get(path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("没有认出台账表格"), containsString("指点一"), not(containsString("form=\"commit\""))));
        browser.get(path + "?row=1").then().body(containsString("表头从这一行开始"));
        browser.post(path, path + "/commit", Map.of()).then().statusCode(422).body(containsString("还没有读出任务"));
        say(id, Map.of("about", "header", "row", "1", "top", "1", "depth", "1"))
                .then()
                .statusCode(303);
        browser.get(path).then().body(containsString("name=\"role-A\""));
        say(id, Map.of("about", "roles", "row", "1", "role-A", "TITLE", "was-role-A", "OTHER"))
                .then()
                .statusCode(303);
        assertEquals(List.of("指点一", "指点二"), read(id).getList("plans[0].tasks.title"));
        browser.get(path).then().body(allOf(containsString("form=\"commit\""), containsString("2项任务")));
        api(Map.of()).post("/api/imports/" + id + "/commit").then().statusCode(200);
        assertEquals(List.of("又指点一", "又指点二"), read(send(workbook("又指点", false))).getList("plans[0].tasks.title"));
    }

    @Test
    void I4_the_api_refuses_the_same_workbook_as_before() {
        long before =
                As.supervisor().get("/api/imports").jsonPath().getList("id").size();
        As.supervisor()
                .multiPart("file", "bare.xlsx", workbook("接口", false))
                .post("/api/imports")
                .then()
                .statusCode(422)
                .body("type", containsString("import_no_ledger"));
        assertEquals(
                before,
                As.supervisor().get("/api/imports").jsonPath().getList("id").size());
    }

    @Test
    void I2_a_hidden_sheet_is_read_when_a_person_says_so() {
        String id = send(workbook("隐藏", true, "序号|工作任务|责任单位|完成时限", "1|隐藏的事|指点甲局|2022年6月底前"));
        String path = "/import/" + id;
        browser.get(path + "?sheet=1").then().body(allOf(containsString("仍要读取这张表"), containsString("隐藏的工作表")));
        say(id, Map.of("about", "sheet", "sheet", "1", "value", "READ")).then().statusCode(303);
        assertEquals(List.of("隐藏的事"), read(id).getList("plans[0].tasks.title"));
        browser.get(path + "?sheet=1").then().body(containsString("隐藏的事"));
    }

    @Test
    void F8_a_commit_on_an_earlier_reading_is_told_409_and_changes_nothing() {
        String id = send(workbook("旧版", false, "序号|工作任务|责任单位|完成时限", "1|旧版的事|指点乙局|2022年6月底前", "2|旧版的活|指点乙局|尽快"));
        String path = "/import/" + id;
        int seen = version(id);
        say(id, Map.of("about", "row", "sheet", "1", "row", "3", "value", "SKIP"))
                .then()
                .statusCode(303);
        browser.post(path, path + "/commit", Map.of("version", seen))
                .then()
                .statusCode(409)
                .body(containsString("没有采用"));
        api(Map.of("version", seen))
                .post("/api/imports/" + id + "/commit")
                .then()
                .statusCode(409)
                .body("type", containsString("import_read_anew"));
        assertEquals(null, read(id).getString("committedAt"));
        api(Map.of())
                .post("/api/imports/" + id + "/commit")
                .then()
                .statusCode(200)
                .body("taskCount", equalTo(1));
    }

    private static RequestSpecification api(Map<String, ?> body) {
        return As.supervisor().contentType(ContentType.JSON).body(body);
    }
}
