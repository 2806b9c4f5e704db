package guatu.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Merging units keeps their history (rules I5, A1). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class MergeUnitsTest {

    private static int count;

    @Inject
    EntityManager em;

    private String old;
    private String fresh;
    private String plan;

    @BeforeEach
    void twoUnits() {
        old = "并出" + ++count;
        fresh = "并入" + count;
        plan = "MERGE" + count;
        World.unit(old);
        World.unit(fresh);
        World.unit(old + "科", old);
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("code", plan, "title", "合并", "year", 2022, "startsOn", "2022-01-01"))
                .post("/api/plans")
                .then()
                .statusCode(201);
    }

    private String task(Map<String, ?> units) {
        var body = new java.util.HashMap<String, Object>(units);
        body.putAll(Map.of("plan", plan, "title", "任务", "dueOn", "2022-12-30"));
        return As.supervisor()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private io.restassured.response.Response merge() {
        return As.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("into", fresh, "version", 0))
                .post("/api/units/" + World.unit(old) + "/merge");
    }

    @Test
    void I5_tasks_people_and_units_below_move_and_the_old_name_stays_as_alias() {
        String led = task(Map.of("lead", List.of(old), "owner", "局长"));
        String both = task(Map.of("lead", List.of(fresh, old), "support", List.of(old)));
        merge().then().statusCode(200).body("mergedInto", equalTo(fresh)).body("active", equalTo(false));
        As.supervisor().get("/api/tasks/" + led).then().body("lead", equalTo(List.of(fresh)));
        As.supervisor()
                .get("/api/tasks/" + both)
                .then()
                .body("lead", equalTo(List.of(fresh)))
                .body("support", equalTo(List.of(fresh)));
        As.leadOf(fresh).get("/api/tasks/" + led).then().statusCode(200);
        As.admin()
                .get("/api/units")
                .then()
                .body("find { it.name == '" + fresh + "' }.aliases", hasItem(old))
                .body("find { it.name == '" + old + "科' }.parent", equalTo(fresh));
        As.admin().get("/api/people?unit=" + fresh).then().body("items.jobTitle", hasItem("局长"));
        String again = task(Map.of("lead", List.of(old)));
        As.supervisor().get("/api/tasks/" + again).then().body("lead", equalTo(List.of(fresh)));
    }

    @Test
    void I5_reports_keep_the_name_they_were_filed_under() {
        String number = task(Map.of("lead", List.of(old)));
        As.leadOf(old)
                .contentType(ContentType.JSON)
                .body(Map.of("done", "已开展"))
                .post("/api/tasks/" + number + "/reports")
                .then()
                .statusCode(201);
        merge().then().statusCode(200);
        As.supervisor()
                .get("/api/tasks/" + number + "/reports")
                .then()
                .body("findAll { true }", hasSize(1))
                .body("[0].unit", equalTo(old));
        assertEquals(
                fresh,
                em.createQuery("select r.unit.name from Report r where r.task.number = ?1", String.class)
                        .setParameter(1, number)
                        .getSingleResult(),
                "they count for the unit that took over");
    }

    @Test
    void A1_the_unit_and_each_task_leave_an_entry() {
        String number = task(Map.of("lead", List.of(old)));
        merge().then().statusCode(200);
        As.auditor().get("/api/audit?entity=unit&key=" + old).then().body("items.verb", hasItems("merged"));
        As.auditor()
                .get("/api/audit?entity=task&key=" + number)
                .then()
                .body("items[0].verb", equalTo("unit_replaced"))
                .body("items[0].before.lead", equalTo(List.of(old)))
                .body("items[0].after.lead", equalTo(List.of(fresh)));
    }

    @Test
    void a_unit_merges_neither_into_itself_nor_below_nor_twice() {
        long id = World.unit(old);
        for (String into : List.of(old, old + "科", "没有的单位"))
            As.admin()
                    .contentType(ContentType.JSON)
                    .body(Map.of("into", into, "version", 0))
                    .post("/api/units/" + id + "/merge")
                    .then()
                    .statusCode(422);
        merge().then().statusCode(200);
        As.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("into", fresh, "version", 0))
                .post("/api/units/" + id + "/merge")
                .then()
                .statusCode(409);
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("into", fresh, "version", 1))
                .post("/api/units/" + id + "/merge")
                .then()
                .statusCode(403);
    }

    @Test
    void the_page_merges() {
        World.account("merge-admin", Role.ADMIN, null);
        Browser admin = Browser.signedIn("merge-admin");
        String page = "/admin/units/" + World.unit(old);
        admin.post(page, page + "/merge", Map.of("into", "", "version", "0"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"into-error\""));
        admin.post(page, page + "/merge", Map.of("into", fresh, "version", "0"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("saved=merged"));
        admin.get(page).then().body(containsString("已并入" + fresh));
    }
}
