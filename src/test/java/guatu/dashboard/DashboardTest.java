package guatu.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.World;
import guatu.dashboard.OverviewWorld.Office;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import guatu.task.TaskLedger;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dashboard through its doors: the API and the page, in both languages. */
@QuarkusTest
@Tag("database")
class DashboardTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 30);
    private static final Pattern NUMBER = Pattern.compile("href=\"(/tasks[^\"]*)\" data-count=\"(\\d+)\"");
    private static Office office;

    @Inject
    OverviewWorld world;

    @Inject
    TaskLedger ledger;

    @Inject
    Today today;

    @BeforeEach
    void standOnAWednesday() {
        today.standOn(TODAY);
        if (office == null) office = world.build("D" + System.nanoTime(), 40);
    }

    @AfterEach
    void standOnTheRealDay() {
        today.standOn(null);
    }

    private JsonPath api(String query) {
        return As.leader()
                .get("/api/dashboard?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theApiHasItsShape() {
        JsonPath seen = api("unit=" + office.root() + "&asOf=2022-04-20");
        assertEquals(
                Set.of(
                        "asOf",
                        "total",
                        "open",
                        "closed",
                        "closedLate",
                        "overdue",
                        "dueSoon",
                        "unreported",
                        "openProblems",
                        "lights",
                        "byUnit",
                        "byPlan",
                        "overdueItems",
                        "dueNextTwoWeeks"),
                seen.getMap("").keySet());
        assertEquals("2022-04-20", seen.getString("asOf"));
        assertEquals(40, seen.getInt("total"));
        assertEquals(40, seen.getInt("lights.values().sum()"));
        assertEquals(
                Set.of("RED", "YELLOW", "GREEN", "BLUE", "GREY"),
                seen.getMap("lights").keySet());
        assertEquals(
                Set.of("unit", "open", "overdue", "red", "yellow", "onTimeRate"),
                seen.getMap("byUnit[0]").keySet());
        assertEquals(3, seen.getList("byUnit").size());
        assertEquals(seen.getInt("overdue"), seen.getList("overdueItems").size());
        assertTrue(seen.getString("dueNextTwoWeeks[0].next.on").compareTo("2022-04-20") >= 0);
        assertFalse(seen.getString("dueNextTwoWeeks[0].number").isBlank());
    }

    @Test
    void theApiRefusesWhatIsNoDate() {
        As.leader()
                .get("/api/dashboard?asOf=tomorrow")
                .then()
                .statusCode(422)
                .contentType(containsString("problem+json"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("asOf"));
        As.leader().get("/dashboard?asOf=2022-13-01").then().statusCode(422);
        As.nobody().get("/api/dashboard").then().statusCode(401);
    }

    @Test
    void aUnitCountsItsOwn_V1() {
        String unit = office.units().get(0);
        JsonPath own = As.memberOf(unit)
                .get("/api/dashboard")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        long seen = ledger.count(
                world.member(unit), Ask.of(null, null, null).query().toFilter(TODAY));
        assertEquals(seen, own.getLong("total"));
        assertTrue(seen > 0 && seen < 40);
    }

    @Test
    void thePageSpeaksChineseAndEnglish() {
        String page = page("/dashboard?unit=" + office.root(), "zh");
        assertTrue(page.contains("截至3月30日，") && page.contains("40项任务"), page);
        assertTrue(page.contains("逾期任务") && page.contains("近两周到期") && page.contains("本周未报"), page);
        String english = page("/dashboard?unit=" + office.root(), "en");
        assertTrue(english.contains("As of 30 Mar: ") && english.contains("40 tasks"), english);
        for (String both : new String[] {page, english}) assertFalse(both.contains("‹"), "a word is missing");
        assertTrue(page("/dashboard?plan=NONE-SUCH", "zh").contains("没有符合条件的任务"));
        assertTrue(page("/dashboard?asOf=2022-04-20", "zh").contains("截至2022年4月20日 周三："));
    }

    @Test
    void everyNumberOnThePageLeadsToItsRows() {
        String page = page("/dashboard?asOf=2022-04-06&unit=" + office.root(), "zh");
        var numbers = NUMBER.matcher(page).results().toList();
        assertTrue(numbers.size() > 40, "numbers: " + numbers.size());
        for (MatchResult number : numbers) {
            String href = number.group(1).replace("&amp;", "&");
            long rows = ledger.count(Actor.SYSTEM, Addresses.query(href).toFilter(TODAY));
            assertEquals(rows, Long.parseLong(number.group(2)), href);
        }
    }

    private static String page(String path, String language) {
        World.account("dashboard-leader", Role.LEADER, null);
        Browser browser = Browser.signedIn("dashboard-leader");
        browser.cookie("guatu_lang", language);
        return browser.get(path).then().statusCode(200).extract().asString();
    }
}
