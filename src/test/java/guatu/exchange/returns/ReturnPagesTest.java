package guatu.exchange.returns;

import static guatu.exchange.outgoing.InputColumn.DONE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.exchange.outgoing.Office;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Return workbooks and forms as people handle them in a browser without JavaScript. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ReturnPagesTest {

    @Test
    void hand_in_decide_and_file() {
        World.account("return-supervisor", Role.SUPERVISOR, null);
        Browser browser = Browser.signedIn("return-supervisor");
        String plan = Office.plan("页面回收方案");
        String number = Office.task(plan, "页面上的事", "一、甲", "市回收六局");
        byte[] filled = Filled.by(
                Office.file(As.supervisor(), "/api/returns/workbook.xlsx?unit=市回收六局&plan=" + plan),
                sheet -> Filled.write(sheet, number, DONE.code(), "<b>表里的</b>"));
        As.leadOf("市回收六局")
                .contentType(ContentType.JSON)
                .body(Map.of("done", "网页上的"))
                .post("/api/tasks/" + number + "/reports");
        browser.get("/import/returns").then().statusCode(200).body(containsString("下载填报表"));
        String path = path(browser.form("/import/returns")
                .multiPart("file", "六局.xlsx", filled)
                .post("/import/returns"));
        browser.get(path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("有冲突"), containsString("网页上的"), containsString("&lt;b&gt;表里的")))
                .body(not(containsString("<b>表里的")));
        browser.post(path, path + "/commit", Map.of("row", "0", "decision", "", "by", "办公室"))
                .then()
                .statusCode(422)
                .body(allOf(containsString("decision-0-error"), containsString("value=\"办公室\"")));
        browser.post(path, path + "/commit", Map.of("row", "0", "decision", "file", "by", "办公室"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(path));
        browser.get(path).then().body(allOf(containsString("填报表已入账"), containsString("交表人：办公室")));
        browser.post("/import/returns", path + "/commit", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("没有重复办理"));
        browser.post("/import/returns", path + "/discard", Map.of()).then().statusCode(409);
        As.supervisor().get("/api/tasks/" + number + "/reports").then().body("$", hasSize(2));
    }

    private static String path(Response sent) {
        String location = sent.then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/import/"));
    }

    @Test
    void what_cannot_be_taken_is_told_beside_its_field() {
        World.account("return-supervisor", Role.SUPERVISOR, null);
        Browser browser = Browser.signedIn("return-supervisor");
        browser.form("/import/returns")
                .multiPart("file", "<i>x.xlsx", new byte[] {1, 2})
                .post("/import/returns")
                .then()
                .statusCode(400)
                .body(allOf(containsString("file-error"), containsString("&lt;i&gt;x.xlsx")));
        browser.form("/templates")
                .multiPart("name", "bad form")
                .multiPart("file", "x.xlsx", new byte[] {1, 2})
                .post("/templates")
                .then()
                .statusCode(400)
                .body(allOf(containsString("file-error"), containsString("value=\"bad form\"")));
        byte[] ledger = Office.file(As.supervisor(), "/api/plans/" + filledPlan() + "/ledger.xlsx");
        String location = browser.form("/templates")
                .multiPart("name", "own ledger")
                .multiPart("file", "ledger.xlsx", ledger)
                .post("/templates")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/templates/"));
        browser.get(path).then().statusCode(200).body(allOf(containsString("own ledger"), containsString("重点工作")));
        Map<String, Object> form = Map.of(
                "name",
                "改名",
                "sheet",
                "0",
                "firstRow",
                "5",
                "version",
                "0",
                "column",
                List.of("2", "4"),
                "fact",
                List.of("", "support"));
        browser.post(path, path, form).then().statusCode(303);
        browser.post(path, path, form).then().statusCode(409);
        browser.get(path).then().statusCode(200).body(containsString("改名"));
        browser.post(path, path + "/remove", Map.of()).then().statusCode(303);
        browser.get(path).then().statusCode(404);
    }

    private static String filledPlan() {
        String plan = Office.plan("作模板的方案");
        Office.task(plan, "一件事", "一、甲", "市回收六局");
        return plan;
    }
}
