package guatu.subscription;

import static guatu.TaskWorld.post;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calendars through their doors: a plan's file, secret links, and how they follow the ledger, sight and accounts. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class SubscriptionTest {

    private static final String UNIT = "日历局";
    private static final String OTHER = "别的局";

    @Inject
    Today today;

    @BeforeEach
    void standOnAWednesday() {
        today.standOn(LocalDate.of(2022, 4, 20));
        World.unit(UNIT);
        World.unit(OTHER);
    }

    @AfterEach
    void standOnTheRealDay() {
        today.standOn(null);
    }

    private static String issued(String title, String lead) {
        String number = TaskWorld.task(Map.of("title", title, "dueOn", "2022-05-20", "lead", List.of(lead)));
        return number;
    }

    private static String link(RequestSpecification who, Map<String, ?> wish) {
        return post(who, "/api/calendar-links", wish).statusCode(201).extract().path("path");
    }

    private static Map<String, VEvent> events(String path) {
        return read(As.nobody().get(path).then().statusCode(200).extract().asString());
    }

    /** By what they are called. */
    private static Map<String, VEvent> read(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .collect(Collectors.toMap(e -> e.getSummary().getValue(), e -> e));
    }

    @Test
    void aPlanIsAFile() {
        String number = issued("开设专栏", UNIT);
        String plan = number.replaceFirst("-.*", "");
        String text = As.leadOf(UNIT)
                .get("/api/plans/" + plan + "/calendar.ics")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        assertEquals(
                List.of("完成时限：开设专栏", "节点：开栏（开设专栏）"),
                read(text).keySet().stream().sorted().toList());
        assertTrue(text.contains("DTSTART;VALUE=DATE:20220415"), text);
        assertTrue(
                read(As.leadOf(OTHER)
                                .get("/api/plans/" + plan + "/calendar.ics")
                                .asString())
                        .isEmpty(),
                "another unit sees nothing of it (V1)");
        As.nobody().get("/api/plans/" + plan + "/calendar.ics").then().statusCode(401);
        As.supervisor().get("/api/plans/NOSUCH/calendar.ics").then().statusCode(404);
    }

    @Test
    void changesFollowUnderTheSameUid() {
        String number = issued("办好展览", UNIT);
        String path = link(As.supervisor(), Map.of("scope", "PLAN", "plan", number.replaceFirst("-.*", "")));
        VEvent before = events(path).get("节点：开栏（办好展览）");
        String mark = As.nobody().get(path).header("ETag");
        As.nobody().header("If-None-Match", mark).get(path).then().statusCode(304);
        assertEquals(0, before.getSequence().getValue());
        today.standOn(LocalDate.of(2022, 4, 21));
        TaskWorld.tick(As.leadOf(UNIT), number);
        VEvent after = events(path).get("节点已完成：开栏（办好展览）");
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
        assertTrue(after.getLastModified()
                .getValue()
                .after(before.getLastModified().getValue()));
        assertNotEquals(mark, As.nobody().get(path).header("ETag"));
        TaskWorld.move(number, "SUSPEND");
        assertTrue(events(path).get("时限已取消：办好展览").getStatus().isCancelled());
        TaskWorld.move(number, "RESUME");
        assertTrue(events(path).get("完成时限：办好展览").getStatus().isConfirmed());
    }

    @Test
    void aNodeTakenOffThePlanIsAbsent() {
        String number = issued("办好论坛", UNIT);
        String path = link(As.leadOf(UNIT), Map.of("scope", "UNIT", "unit", UNIT));
        assertTrue(events(path).containsKey("节点：开栏（办好论坛）"));
        var change = Map.of(
                "title", "办好论坛", "lead", List.of(UNIT), "milestones", List.of(), "version", TaskWorld.version(number));
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(change)
                .patch("/api/tasks/" + number)
                .then()
                .statusCode(200);
        var later = events(path);
        assertTrue(later.containsKey("完成时限：办好论坛"));
        assertTrue(!later.containsKey("节点：开栏（办好论坛）"));
    }

    @Test
    void theOwnersSightHoldsAtEveryFetch_V1() {
        issued("自己的事", UNIT);
        issued("别人的事", OTHER);
        String path = link(As.memberOf(UNIT), Map.of("scope", "ALL"));
        assertTrue(events(path).containsKey("完成时限：自己的事"));
        assertTrue(!events(path).containsKey("完成时限：别人的事"));
        post(As.memberOf(UNIT), "/api/calendar-links", Map.of("scope", "UNIT", "unit", OTHER))
                .statusCode(404);
        post(As.memberOf(UNIT), "/api/calendar-links", Map.of("scope", "UNIT")).statusCode(422);
        post(As.memberOf(UNIT), "/api/calendar-links", Map.of("scope", "MOON"))
                .statusCode(422)
                .body("errors[0].field", equalTo("scope"));
    }

    @Test
    void aPersonHasACalendar() {
        String number =
                TaskWorld.task(Map.of("title", "专人的事", "dueOn", "2022-05-20", "lead", List.of(UNIT), "owner", "日历科科长"));
        issued("旁人的事", UNIT);
        List<Integer> ids =
                As.supervisor().get("/api/people?q=日历科科长").jsonPath().getList("items.id");
        String path = link(As.supervisor(), Map.of("scope", "PERSON", "person", ids.get(0)));
        assertTrue(events(path).containsKey("完成时限：专人的事"));
        assertTrue(!events(path).containsKey("完成时限：旁人的事"));
    }

    @Test
    void linksAreRenewedAndRevokedByTheirOwnerAlone() {
        RequestSpecification owner = As.memberOf(UNIT);
        String old = link(owner, Map.of("scope", "ALL"));
        List<String> ids =
                As.memberOf(UNIT).get("/api/calendar-links").jsonPath().getList("id");
        String id = ids.get(ids.size() - 1);
        As.memberOf(OTHER).delete("/api/calendar-links/" + id).then().statusCode(404);
        String fresh = post(As.memberOf(UNIT), "/api/calendar-links/" + id + "/renewal", Map.of())
                .statusCode(200)
                .extract()
                .path("path");
        As.nobody().get(old).then().statusCode(404);
        As.nobody().get(fresh).then().statusCode(200).header("Cache-Control", containsString("private"));
        As.memberOf(UNIT).delete("/api/calendar-links/" + id).then().statusCode(204);
        As.memberOf(UNIT).delete("/api/calendar-links/" + id).then().statusCode(404);
        As.nobody().get(fresh).then().statusCode(404);
        As.nobody().get("/calendar/..%2f..%2fetc.ics").then().statusCode(404);
    }

    @Test
    void anAccountPutOutOfUseTakesItsLinksWithIt() {
        RequestSpecification owner = As.user("calendar-leaver", Role.MEMBER, UNIT);
        String path = link(owner, Map.of("scope", "ALL"));
        As.nobody().get(path).then().statusCode(200);
        As.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("active", false))
                .patch("/api/accounts/calendar-leaver")
                .then()
                .statusCode(200);
        As.nobody().get(path).then().statusCode(404);
    }

    @Test
    void thePageTellsTheAddressOnce() {
        As.supervisor()
                .formParam("scope", "ALL")
                .post("/account/calendars")
                .then()
                .statusCode(200)
                .body(containsString("/calendar/"))
                .body(containsString("data-address"));
        As.supervisor().get("/account/calendars").then().statusCode(200).body(not(containsString("data-address")));
        As.supervisor()
                .formParam("scope", "PLAN")
                .post("/account/calendars")
                .then()
                .statusCode(422)
                .body(containsString("id=\"plan-error\""));
        As.supervisor()
                .cookie("guatu_lang", "en")
                .get("/account/calendars?unit=" + UNIT)
                .then()
                .statusCode(200)
                .body(containsString("Calendar links"));
    }
}
