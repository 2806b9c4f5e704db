package guatu.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar on its page and as JSON (rules D1, D3, A1). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class CalendarTest {

    private static final String DAY = "2023-08-16";

    @Inject
    LoadCalendar load;

    @Inject
    OfficeCalendar calendar;

    private Browser admin;

    @BeforeEach
    void signIn() {
        World.account("calendar-admin", Role.ADMIN, null);
        admin = Browser.signedIn("calendar-admin");
    }

    @AfterEach
    void plainAgain() {
        As.admin().delete("/api/calendar/" + DAY);
    }

    private static RequestSpecification json(RequestSpecification as) {
        return as.contentType(ContentType.JSON);
    }

    @Test
    void D3_the_announced_holidays_are_there_at_start_and_only_once() {
        As.memberOf("日历单位")
                .get("/api/calendar?year=2022")
                .then()
                .statusCode(200)
                .body("announced", equalTo(true))
                .body("days.day", hasItems("2022-04-05", "2022-04-02"))
                .body("days.find { it.day == '2022-04-02' }.working", equalTo(true));
        assertEquals(0, load.handle(HolidayFile.bundled()));
        As.auditor().get("/api/audit?entity=calendar&key=2004-2026").then().body("items.verb", hasItem("loaded"));
    }

    @Test
    void D3_a_year_not_yet_announced_says_so() {
        As.leader().get("/api/calendar?year=2035").then().body("announced", equalTo(false));
        admin.get("/admin/calendar?year=2035").then().body(containsString("2035年的放假安排尚未收录"));
    }

    @Test
    void D3_an_administrator_sets_and_removes_a_day() {
        json(As.admin())
                .body(Map.of("working", false, "name", "防汛"))
                .put("/api/calendar/" + DAY)
                .then()
                .statusCode(200)
                .body("name", equalTo("防汛"));
        assertTrue(!calendar.days().isWorking(LocalDate.parse(DAY)));
        As.admin().delete("/api/calendar/" + DAY).then().statusCode(204);
        assertTrue(calendar.days().isWorking(LocalDate.parse(DAY)));
        As.admin().delete("/api/calendar/" + DAY).then().statusCode(404);
    }

    @Test
    void A1_each_change_of_a_day_leaves_one_entry_and_saying_the_same_again_none() {
        json(As.admin()).body(Map.of("working", false, "name", "甲")).put("/api/calendar/" + DAY);
        int before = As.auditor().get("/api/audit?entity=calendar&key=" + DAY).path("total");
        json(As.admin()).body(Map.of("working", false, "name", "甲")).put("/api/calendar/" + DAY);
        json(As.admin()).body(Map.of("working", true, "name", "甲")).put("/api/calendar/" + DAY);
        As.auditor()
                .get("/api/audit?entity=calendar&key=" + DAY)
                .then()
                .body("total", equalTo(before + 1))
                .body("items[0].verb", equalTo("day_set"))
                .body("items[0].username", equalTo("test-admin"))
                .body("items[0].before.working", equalTo(false))
                .body("items[0].after.working", equalTo(true));
    }

    @Test
    void V4_others_read_but_do_not_write() {
        json(As.supervisor())
                .body(Map.of("working", false))
                .put("/api/calendar/" + DAY)
                .then()
                .statusCode(403);
        As.supervisor().delete("/api/calendar/2022-04-05").then().statusCode(403);
        As.nobody().get("/api/calendar").then().statusCode(401);
        World.account("calendar-supervisor", Role.SUPERVISOR, null);
        Browser.signedIn("calendar-supervisor").get("/admin/calendar").then().statusCode(403);
    }

    @Test
    void a_stale_version_is_409_with_theirs() {
        json(As.admin()).body(Map.of("working", false, "name", "甲")).put("/api/calendar/" + DAY);
        json(As.admin())
                .body(Map.of("working", true, "version", 7))
                .put("/api/calendar/" + DAY)
                .then()
                .statusCode(409)
                .body("theirs.name", equalTo("甲"));
    }

    @Test
    void nonsense_is_refused() {
        json(As.admin())
                .body(Map.of("working", true))
                .put("/api/calendar/2023-02-30")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("day"));
        json(As.admin()).body("{}").put("/api/calendar/" + DAY).then().statusCode(422);
        As.leader().get("/api/calendar?year=99999").then().statusCode(422);
    }

    @Test
    void the_page_sets_a_day_and_marks_it_by_word() {
        admin.post("/admin/calendar", "/admin/calendar", Map.of("day", DAY, "mark", "off", "name", "防汛", "seen", ""))
                .then()
                .statusCode(303)
                .header("Location", containsString("/admin/calendar?year=2023&saved=set"));
        admin.get("/admin/calendar?year=2023&saved=set")
                .then()
                .statusCode(200)
                .body(containsString("data-exception=\"" + DAY + "\""))
                .body(containsString("data-day=\"" + DAY + "\" data-mark=\"off\""))
                .body(containsString("防汛"))
                .body(not(containsString("‹")));
        admin.cookie("guatu_lang", "en");
        admin.get("/admin/calendar?year=2023")
                .then()
                .body(containsString("Make-up workday"))
                .body(not(containsString("‹")));
    }

    @Test
    void the_page_keeps_what_was_typed() {
        admin.post("/admin/calendar", "/admin/calendar", Map.of("day", "", "mark", "off", "name", "没有日期"))
                .then()
                .statusCode(422)
                .body(containsString("没有日期"))
                .body(containsString("id=\"day-error\""));
    }

    @Test
    void the_page_shows_both_when_somebody_was_faster() {
        json(As.admin()).body(Map.of("working", false, "name", "别人写的")).put("/api/calendar/" + DAY);
        admin.post("/admin/calendar", "/admin/calendar", Map.of("day", DAY, "mark", "work", "name", "我写的", "seen", ""))
                .then()
                .statusCode(409)
                .body(containsString("别人写的"))
                .body(containsString("我写的"));
    }

    @Test
    void the_page_removes_a_day() {
        json(As.admin()).body(Map.of("working", false)).put("/api/calendar/" + DAY);
        admin.post("/admin/calendar", "/admin/calendar/" + DAY + "/remove", Map.of("version", "0"))
                .then()
                .statusCode(303);
        As.admin().get("/api/calendar?year=2023").then().body("days.day", not(hasItem(DAY)));
    }

    @Test
    void D1_a_phrase_is_read_into_a_due_with_words() {
        As.memberOf("日历单位")
                .get("/api/deadline?phrase=3月底前&year=2022")
                .then()
                .statusCode(200)
                .body("kind", equalTo("date"))
                .body("due", equalTo("2022-03-31"))
                .body("soft", equalTo(false))
                .body("words", equalTo("2022年3月31日前（含当日）"));
        As.leader()
                .header("Accept-Language", "en")
                .get("/api/deadline?phrase=11月前&year=2022")
                .then()
                .body("doubts", hasSize(1))
                .body("doubts[0].code", equalTo("before-month-ambiguous"))
                .body("doubts[0].message", containsString("Please confirm"));
        As.leader().get("/api/deadline").then().statusCode(200).body("kind", equalTo("none"));
        As.nobody().get("/api/deadline?phrase=3月").then().statusCode(401);
    }
}
