package guatu.savedview;

import static guatu.TaskWorld.post;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Saved views of the ledger through their doors. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class SavedViewTest {

    private static final String UNIT = "视图局";
    private static final LocalDate DAY = LocalDate.of(2022, 4, 20);

    @Inject
    EntityManager em;

    private static String save(RequestSpecification who, String name, String query, boolean shared) {
        return post(who, "/api/views", Map.of("name", name, "query", query, "columns", "light,due", "shared", shared))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String location(RequestSpecification who, String path) {
        return who.redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    @Transactional
    void age(String id, String query) {
        em.createQuery("update SavedView v set v.query = :query where v.id = :id")
                .setParameter("query", query)
                .setParameter("id", Long.valueOf(id))
                .executeUpdate();
    }

    @Test
    void aFilterAndItsColumnsComeBack() {
        World.unit(UNIT);
        String id = save(As.memberOf(UNIT), "红灯", "light=RED&page=3&q=" + "专栏", false);
        assertTrue(location(As.memberOf(UNIT), "/views/" + id)
                .endsWith("/tasks?light=RED&q=%E4%B8%93%E6%A0%8F&columns=light,due&view=" + id));
        As.memberOf(UNIT)
                .get("/tasks?light=RED&columns=light,due&view=" + id)
                .then()
                .statusCode(200)
                .body(containsString("aria-current=\"page\">红灯"));
        As.supervisor().get("/api/views").then().body("name.flatten()", not(org.hamcrest.Matchers.hasItem("红灯")));
        As.supervisor().get("/views/" + id).then().statusCode(404);
        As.supervisor().delete("/api/views/" + id).then().statusCode(404);
    }

    @Test
    void theSameNameReplaces() {
        String first = save(As.leader(), "我的", "light=RED", false);
        assertEquals(first, save(As.leader(), "我的", "light=YELLOW", false));
        As.leader().get("/api/views").then().body("find { it.id == '" + first + "' }.query", equalTo("light=YELLOW"));
    }

    @Test
    void theOfficeSharesWhatASupervisorShares() {
        World.unit(UNIT);
        String id = save(As.supervisor(), "督查用", "overdue=true", true);
        As.memberOf(UNIT).get("/tasks").then().body(containsString("督查用"));
        assertTrue(location(As.memberOf(UNIT), "/views/" + id).contains("overdue=true"));
        As.memberOf(UNIT).delete("/api/views/" + id).then().statusCode(403);
        post(As.memberOf(UNIT), "/api/views", Map.of("name", "共享", "query", "", "shared", true))
                .statusCode(403);
        change(As.memberOf(UNIT), id, "改名", 0, 403);
        change(As.supervisor(), id, "督查专用", 0, 200);
        change(As.supervisor(), id, "督查又用", 0, 409);
        As.supervisor().delete("/api/views/" + id).then().statusCode(204);
        As.supervisor().delete("/api/views/" + id).then().statusCode(404);
        As.supervisor()
                .get("/api/audit?entity=view")
                .then()
                .body("items.verb", org.hamcrest.Matchers.hasItems("shared", "changed", "removed"));
    }

    private static void change(RequestSpecification who, String id, String name, int version, int status) {
        who.contentType(ContentType.JSON)
                .body(Map.of("name", name, "shared", true, "version", version))
                .patch("/api/views/" + id)
                .then()
                .statusCode(status);
    }

    @Test
    void whatNoLongerHoldsIsLeftOutWithWords() {
        String plan = TaskWorld.plan();
        String id = save(As.auditor(), "旧视图", "plan=" + plan + "&light=RED", false);
        age(id, "plan=GONE&light=RED,PURPLE&unit=没有的单位&zzz=1&stage=ACTIVE");
        String address = location(As.auditor(), "/views/" + id);
        assertTrue(address.contains("?stage=ACTIVE&columns"), address);
        As.auditor()
                .get("/tasks?stage=ACTIVE&view=" + id)
                .then()
                .statusCode(200)
                .body(containsString("plan=GONE"))
                .body(containsString("light=RED,PURPLE"))
                .body(containsString("zzz=1"));
        As.auditor().get("/tasks?view=999999999").then().statusCode(200);
        As.auditor().get("/tasks?view=%3Cscript%3E").then().statusCode(200).body(not(containsString("<script>\"")));
    }

    @Test
    void aViewThatCannotBeReadIsRefused() {
        post(As.supervisor(), "/api/views", Map.of("name", "错", "query", "light=PURPLE"))
                .statusCode(422)
                .body("errors[0].field", equalTo("query"));
        post(As.supervisor(), "/api/views", Map.of("query", "light=RED"))
                .statusCode(422)
                .body("errors[0].field", equalTo("name"));
        As.supervisor()
                .formParam("name", " ")
                .formParam("query", "light=RED")
                .post("/views")
                .then()
                .statusCode(422)
                .body(containsString("value=\"light=RED\""));
    }

    @Test
    void thePageSavesRenamesAndDeletes() {
        String saved = As.leader()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParam("name", "页面存的")
                .formParam("query", "soon=true")
                .formParam("columns", "light,nothing")
                .post("/views")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertTrue(saved.contains("soon=true&columns=light&view="), saved);
        String id = saved.replaceFirst(".*view=(\\d+).*", "$1");
        As.leader().get("/views").then().statusCode(200).body(containsString("页面存的"));
        save(As.leader(), "另一个", "", false);
        form("另一个", "0").post("/views/" + id).then().statusCode(422);
        form("新名称", "7").post("/views/" + id).then().statusCode(409);
        form("新名称", "0").post("/views/" + id).then().statusCode(303);
        As.leader().cookie("guatu_lang", "en").get("/views").then().body(containsString("新名称"));
        form("", "0").post("/views/" + id + "/removal").then().statusCode(303);
        As.leader().get("/views/" + id).then().statusCode(404);
    }

    private static RequestSpecification form(String name, String version) {
        return As.leader()
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("version", version);
    }

    @Test
    void queriesAreReadPartByPart() {
        ViewQuery read =
                ViewQuery.read("/tasks?light=red&due=1&asOf=2022-13-01&plan=&page=2&q=50%25&sort=-due&bad=%zz", DAY);
        assertEquals(Map.of("light", "red", "q", "50%", "sort", "-due"), read.kept());
        assertEquals(List.of("due=1", "asOf=2022-13-01", "bad=%zz"), read.dropped());
        assertEquals("light=red&q=50%25&sort=-due", read.text());
        assertFalse(ViewQuery.read("", DAY).kept().containsKey(""));
        assertEquals("light,due", ViewQuery.columns("LIGHT, due,gone,due"));
    }
}
