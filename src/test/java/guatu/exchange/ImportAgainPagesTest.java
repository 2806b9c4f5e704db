package guatu.exchange;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Units, differences and undo as a supervisor settles them on the page (rules I3, I5). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ImportAgainPagesTest {

    private static int count;

    private Browser browser;
    private String title;
    private String unit;

    @BeforeEach
    void signIn() {
        World.account("again-supervisor", Role.SUPERVISOR, null);
        browser = Browser.signedIn("again-supervisor");
        title = "页面再导" + ++count;
        unit = "市页面" + count + "局";
    }

    private SmallLedger ledger(String task, String content) {
        return new SmallLedger(title).task(task + "|" + content + "|" + unit + "||局长|2022年6月底前");
    }

    private String imported() {
        return ledger("整治背街小巷", "逐条排查").imported().getString("plans[0].code");
    }

    @Test
    void I5_units_are_settled_in_one_list() {
        World.unit(unit + "本部");
        JsonPath read = ledger("整治背街小巷", "").read();
        String page = "/import/" + read.getString("id");
        browser.get(page)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("data-unit=\"" + unit + "\""),
                        containsString("data-as=\"NEW\""),
                        containsString("<option value=\"" + unit + "本部\">"),
                        not(containsString("‹"))));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("unit", unit);
        form.put("unitAs", "UNIT");
        form.put("unitName", "没有的单位");
        form.put("unitParent", "");
        form.put("unitMembers", "");
        browser.post(page, page + "/commit", form)
                .then()
                .statusCode(422)
                .body(allOf(containsString("没有的单位"), containsString("不在单位树中")));
        form.put("unitName", unit + "本部");
        browser.post(page, page + "/commit", form).then().statusCode(303);
        As.supervisor()
                .get("/api/units")
                .then()
                .body("find { it.name == '" + unit + "本部' }.aliases", equalTo(List.of(unit)));
    }

    @Test
    void I3_a_conflict_is_decided_on_the_page_and_kept_when_it_is_left() {
        String number = imported() + "-01";
        int version = As.supervisor().get("/api/tasks/" + number).path("version");
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("requirement", "挂图排查", "version", version))
                .patch("/api/tasks/" + number)
                .then()
                .statusCode(200);
        JsonPath read = ledger("整治背街小巷", "全面排查").read();
        String page = "/import/" + read.getString("id");
        String seen = read.getString("diff.seen");
        String key = number + " requirement";
        browser.get(page)
                .then()
                .body(allOf(
                        containsString("data-difference=\"CONFLICT\""),
                        containsString("挂图排查"),
                        containsString("全面排查"),
                        containsString("上次导入：")));
        browser.post(page, page + "/commit", Map.of("seen", seen, "decide", ""))
                .then()
                .statusCode(422)
                .body(containsString("1处台账和工作簿都改过"));
        browser.post(page, page + "/decisions", Map.of("decide", key + " TAKE"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "#settle"));
        browser.get(page).then().body(containsString("value=\"" + key + " TAKE\" selected"));
        browser.post(page, page + "/commit", Map.of("seen", "other", "decide", key + " TAKE"))
                .then()
                .statusCode(409)
                .body(allOf(containsString("台账又有改动"), containsString("value=\"" + key + " TAKE\" selected")));
        browser.post(page, page + "/commit", Map.of("seen", seen, "decide", key + " TAKE"))
                .then()
                .statusCode(303);
        browser.get(page).then().body(containsString("新增0项，变更1项，撤销0项"));
        As.supervisor().get("/api/tasks/" + number).then().body("requirement", equalTo("全面排查"));
    }

    @Test
    void I3_a_new_plan_is_made_only_when_it_is_chosen() {
        String code = imported();
        JsonPath read =
                ledger("整治背街小巷", "全面排查").task("新建公厕五座||" + unit + "||局长|全年").read();
        String page = "/import/" + read.getString("id");
        browser.get(page).then().statusCode(200).body(containsString("data-state=\"NEW\""));
        browser.get(page).then().body(containsString("<option value=\"" + code + "\" selected>"));
        browser.post(page, page + "/decisions", Map.of("into", "-")).then().statusCode(303);
        browser.get(page).then().body(not(containsString("data-diff=\"" + code + "\"")));
        browser.post(page, page + "/commit", Map.of("into", "-")).then().statusCode(303);
        As.supervisor().get("/api/plans").then().body("findAll { it.title == '" + title + "' }.size()", equalTo(2));
    }

    @Test
    void I3_the_whole_import_is_undone_from_its_page_and_from_the_list() {
        JsonPath read = ledger("整治背街小巷", "").read();
        String page = "/import/" + read.getString("id");
        browser.post(page, page + "/commit", Map.of()).then().statusCode(303);
        browser.get(page).then().body(containsString("撤销导入"));
        browser.get("/import").then().body(containsString("action=\"" + page + "/undo\""));
        browser.post(page, page + "/undo", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("reason-error"));
        browser.post("/import", page + "/undo", Map.of("reason", "导错了"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
        browser.get(page)
                .then()
                .body(allOf(containsString("导入已撤销"), containsString("导错了"), not(containsString("/undo\""))));
        browser.post("/import", page + "/undo", Map.of("reason", "又一次"))
                .then()
                .statusCode(409)
                .body(containsString("已经撤销"));
    }

    @Test
    void others_neither_decide_nor_undo() {
        JsonPath read = ledger("整治背街小巷", "").read();
        String page = "/import/" + read.getString("id");
        World.account("again-leader", Role.LEADER, null);
        Browser leader = Browser.signedIn("again-leader");
        leader.post("/account", page + "/decisions", Map.of()).then().statusCode(403);
        leader.post("/account", page + "/undo", Map.of("reason", "x")).then().statusCode(403);
        browser.post("/import", "/import/none/undo", Map.of("reason", "x"))
                .then()
                .statusCode(404);
    }
}
