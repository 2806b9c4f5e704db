package guatu.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import guatu.plan.Plans;
import guatu.task.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The import as a supervisor does it in a browser without JavaScript. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ImportPagesTest {

    private static final Path LEDGERS = Path.of(System.getProperty("ledgers", "../shared/ledgers"));
    private static final String WHO = "import-supervisor";

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    private Browser browser;

    @BeforeEach
    void signIn() {
        World.account(WHO, Role.SUPERVISOR, null);
        browser = Browser.signedIn(WHO);
    }

    @Test
    void I2_upload_look_through_and_commit() {
        String page = upload("16-major-decision-catalogues-2022-2025.xlsx")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = page.substring(page.indexOf("/import/"));
        long before = count();
        browser.get(path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("13项任务"), containsString("确认导入"), containsString("P2022")));
        browser.post(
                        path,
                        path + "/commit",
                        Map.of(
                                "code",
                                List.of("no code"),
                                "again",
                                "true",
                                "into",
                                java.util.Collections.nCopies(13, "-")))
                .then()
                .statusCode(422)
                .body(allOf(containsString("no code"), containsString("code-0-error")));
        assertEquals(before, count());
        browser.post(path, path + "/commit", Map.of("again", "true"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(path));
        browser.get(path).then().statusCode(200).body(allOf(containsString("导入完成"), containsString("/tasks?plan=P20")));
        long after = count();
        // F7: the second click is told that it has been done
        browser.post("/import", path + "/commit", Map.of("again", "true"))
                .then()
                .statusCode(409)
                .body(allOf(containsString("没有重复写入"), containsString("导入完成")));
        browser.post("/import", path + "/discard", Map.of()).then().statusCode(409);
        assertEquals(after, count());
    }

    @Test
    void I2_what_is_discarded_is_gone() {
        String page = upload("06-yueyanglou-progress-2017.xlsx").getHeader("Location");
        String path = page.substring(page.indexOf("/import/"));
        browser.post(path, path + "/discard", Map.of()).then().statusCode(303).header("Location", endsWith("/import"));
        browser.get(path).then().statusCode(404);
    }

    @Test
    void I4_a_bad_file_is_refused_beside_its_field_and_markup_in_it_is_text_H5() {
        long before = count();
        send("<script>alert(1)</script>.xlsx", new byte[] {1, 2, 3})
                .then()
                .statusCode(400)
                .body(allOf(containsString("file-error"), containsString("另存为"), not(containsString("<script>alert"))));
        send("none.xlsx", new byte[0]).then().statusCode(400);
        browser.form("/import")
                .multiPart("planYear", "x")
                .post("/import")
                .then()
                .statusCode(422)
                .body(containsString("请选择要导入的文件"));
        assertEquals(before, count());
    }

    @Test
    void I1_a_pasted_table_and_what_was_pasted_stays_after_a_refusal() {
        String table = "序号\t工作任务\t责任单位\t完成时限\n1\t建立河道档案\t水务局\t2023年6月底前";
        browser.form("/import")
                .multiPart("pasted", table, "text/plain; charset=UTF-8")
                .post("/import")
                .then()
                .statusCode(303)
                .header("Location", containsString("/import/"));
        browser.form("/import")
                .multiPart("pasted", "甲\t乙<b>", "text/plain; charset=UTF-8")
                .post("/import")
                .then()
                .statusCode(422)
                .body(allOf(containsString("甲\t乙&lt;b&gt;"), containsString("pasted-error")));
    }

    @Test
    void others_do_not_get_in() {
        World.account("import-leader", Role.LEADER, null);
        Browser leader = Browser.signedIn("import-leader");
        leader.get("/import").then().statusCode(403);
        leader.get("/import/none").then().statusCode(403);
        given().redirects().follow(false).get("/import").then().statusCode(303);
        browser.get("/import/none").then().statusCode(404);
        browser.request()
                .multiPart("file", "a.xlsx", new byte[] {1})
                .post("/import")
                .then()
                .statusCode(403);
    }

    @Test
    void speaks_English() {
        As.supervisor()
                .header("Accept-Language", "en")
                .multiPart("file", "a.xlsx", new byte[] {1})
                .post("/api/imports")
                .then()
                .statusCode(400)
                .body("detail", containsString("save it as .xlsx"));
        browser.cookie("guatu_lang", "en");
        browser.get("/import").then().statusCode(200).body(containsString("Import a workbook"));
    }

    private Response upload(String name) {
        try {
            return send(name, Files.readAllBytes(LEDGERS.resolve(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Response send(String name, byte[] file) {
        String csrf = browser.csrf("/import");
        return browser.request()
                .multiPart("csrf", csrf)
                .multiPart("file", name, file)
                .post("/import");
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> plans.count() + tasks.count());
    }
}
