package guatu.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.account.DemoAccounts;
import guatu.shared.time.Today;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo in a house of its own: the story that a visitor finds, and the week that an administrator moves it on. */
@QuarkusTest
@TestProfile(DemoTest.Profile.class)
@QuarkusTestResource(
        value = OnDatabase.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "database", value = "demo"))
@Tag("database")
class DemoTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2022, 4, 20);

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("guatu.demo", "true");
        }
    }

    @Inject
    Today today;

    @Inject
    LoadDemo load;

    @Inject
    DemoStore store;

    @AfterEach
    void back() {
        QuarkusTransaction.requiringNew().run(() -> store.keepDay(LAST_DAY));
        today.standOn(LAST_DAY);
    }

    @Test
    void tells_a_story_on_its_day() {
        assertEquals(LAST_DAY, today.date());
        JsonPath tasks = tasks();
        assertEquals(30, tasks.getInt("total"));
        Map<String, Integer> lights = new TreeMap<>();
        tasks.<String>getList("items.light").forEach(light -> lights.merge(light, 1, Integer::sum));
        assertEquals(Map.of("RED", 4, "YELLOW", 5, "GREEN", 16, "BLUE", 3, "GREY", 2), lights);
        assertEquals(
                List.of("SJ2022-06", "XC2022-01", "XC2022-03"),
                tasks.getList("items.findAll { it.daysLate > 0 }.number").stream()
                        .sorted()
                        .toList());
        assertEquals("SUSPENDED", tasks.getString("items.find { it.number == 'WH2022-05' }.stage"));
        as("supervisor").get("/api/tasks?unreported=true").then().body("total", equalTo(17));
        as("supervisor")
                .get("/api/tasks/XC2022-01/reports")
                .then()
                .body("", hasSize(5), "[0].filedOn", equalTo("2022-04-15"), "[0].needsHelp", equalTo(true));
    }

    @Test
    void A1_trail_lies_on_the_days_of_the_story_and_holds() {
        as("auditor").get("/api/audit/verify").then().body("valid", equalTo(true));
        as("auditor")
                .get("/api/audit?entity=task&key=WH2022-05&size=50")
                .then()
                .body("items.find { it.verb == 'suspended' }.at", startsWith("2022-04-13T"))
                .body("items.find { it.verb == 'suspended' }.username", equalTo("supervisor"))
                .body("items.find { it.verb == 'reported' }.username", equalTo("culture"))
                .body("items.find { it.verb == 'issued' }.at", startsWith("2022-03-14T"));
    }

    @Test
    void every_account_of_the_sign_in_page_gets_in_and_a_unit_sees_its_own_V1() {
        for (DemoAccounts.One one : DemoAccounts.ALL) as(one.username());
        List<String> seen =
                as("education").get("/api/tasks?size=200").then().extract().path("items.number");
        assertTrue(seen.containsAll(List.of("SJ2022-03", "SJ2022-04")), seen.toString());
        assertFalse(seen.contains("XC2022-10"));
    }

    @Test
    @ActivateRequestContext
    void F2_is_never_loaded_a_second_time() {
        assertFalse(load.handle());
        assertEquals(30, tasks().getInt("total"));
    }

    @Test
    void a_week_forward_turns_lights_and_stays_in_the_trail() {
        Browser admin = new Browser();
        admin.signIn("admin", DemoAccounts.PASSWORD);
        admin.post("/", "/demo/forward", Map.of("back", "/tasks?light=RED"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/tasks?light=RED"));
        assertEquals(LAST_DAY.plusWeeks(1), today.date());
        assertEquals(LAST_DAY.plusWeeks(1), store.day().orElseThrow());
        assertEquals(
                4, tasks().getList("items.findAll { it.daysLate > 0 }.number").size());
        as("auditor").get("/api/audit?entity=demo").then().body("items.verb", hasItem("moved"));
        admin.post("/", "/demo/forward", Map.of("back", "https://elsewhere.example"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/dashboard"));
    }

    @Test
    void only_the_administrator_moves_the_day() {
        Browser supervisor = new Browser();
        supervisor.signIn("supervisor", DemoAccounts.PASSWORD);
        supervisor.post("/", "/demo/forward", Map.of()).then().statusCode(403);
        assertEquals(LAST_DAY, today.date());
    }

    private JsonPath tasks() {
        return as("supervisor")
                .get("/api/tasks?size=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification as(String username) {
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", DemoAccounts.PASSWORD, "name", "test"))
                .post("/api/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return As.bearer(token);
    }
}
