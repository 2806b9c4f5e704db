package guatu.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged calls, headers, and the shapes of errors. */
@QuarkusTest
@Tag("database")
class GuardsTest {

    private static final String JSON = "{\"name\":\"a\",\"count\":1}";
    private Browser browser;
    private String csrf;

    @BeforeEach
    void signIn() {
        World.account("guards-leader", Role.LEADER, null);
        browser = Browser.signedIn("guards-leader");
        csrf = browser.csrf("/account");
    }

    @Test
    void a_form_needs_the_token() {
        browser.request().formParam("text", "a").post("/test-page").then().statusCode(403);
        browser.request()
                .formParam("text", "a")
                .formParam("csrf", "x")
                .post("/test-page")
                .then()
                .statusCode(403);
        browser.request()
                .formParam("text", "a")
                .formParam("csrf", csrf)
                .post("/test-page")
                .then()
                .statusCode(200);
    }

    @Test
    void json_needs_the_header() {
        browser.request()
                .contentType(ContentType.JSON)
                .body(JSON)
                .patch("/api/test-door")
                .then()
                .statusCode(403);
        browser.request()
                .contentType(ContentType.JSON)
                .header("X-CSRF-Token", csrf)
                .body(JSON)
                .patch("/api/test-door")
                .then()
                .statusCode(200);
        browser.request().delete("/api/tokens/1").then().statusCode(403);
    }

    @Test
    void an_upload_needs_the_token_too() {
        byte[] file = {1, 2};
        browser.request()
                .multiPart("file", "a.xlsx", file)
                .post("/test-upload")
                .then()
                .statusCode(403);
        browser.request()
                .multiPart("csrf", csrf)
                .multiPart("file", "a.xlsx", file)
                .post("/test-upload")
                .then()
                .statusCode(200)
                .body(equalTo("a.xlsx"));
    }

    @Test
    void a_token_of_another_session_or_of_before_sign_in_does_not_count() {
        World.account("guards-other", Role.LEADER, null);
        String others = Browser.signedIn("guards-other").csrf("/account");
        String guests = new Browser().csrf("/login");
        browser.request().formParam("csrf", others).post("/test-page").then().statusCode(403);
        browser.request().formParam("csrf", guests).post("/test-page").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "null",
                "http://localhost:1",
                "http://localhost.elsewhere.example:8081"
            })
    void a_foreign_origin_is_refused_even_with_the_token(String origin) {
        browser.request()
                .header("Origin", origin)
                .formParam("csrf", csrf)
                .post("/test-page")
                .then()
                .statusCode(403)
                .body(containsString("其他网站"));
    }

    @Test
    void the_own_origin_is_fine() {
        browser.request()
                .header("Origin", "http://localhost:" + io.restassured.RestAssured.port)
                .formParam("text", "a")
                .formParam("csrf", csrf)
                .post("/test-page")
                .then()
                .statusCode(200);
    }

    @Test
    void the_sign_in_form_needs_the_token_of_its_page() {
        given().formParam("username", "guards-leader")
                .formParam("password", As.PASSWORD)
                .post("/login")
                .then()
                .statusCode(403);
    }

    @Test
    void bearer_calls_need_none() {
        As.leader()
                .contentType(ContentType.JSON)
                .body(JSON)
                .patch("/api/test-door")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/api/test-door", "/no-such-page", "/vendor/htmx.min.js", "/q/health/ready"})
    void every_answer_carries_the_headers(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Server", nullValue());
    }

    @Test
    void without_a_sign_in_the_api_says_401_and_a_page_leads_to_the_sign_in() {
        As.nobody()
                .get("/api/test-door")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("status", equalTo(401));
        given().header("HX-Request", "true")
                .get("/test-page")
                .then()
                .statusCode(401)
                .header("HX-Redirect", containsString("/login"));
    }

    @Test
    void broken_rules_are_422_with_the_field() {
        As.leader()
                .get("/api/test-failure?kind=rule")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guatu:problem:too_long"))
                .body("errors[0].field", equalTo("title"))
                .body("errors[0].message", containsString("5"));
        As.leader()
                .contentType(ContentType.JSON)
                .body("{\"name\":\" \",\"count\":0}")
                .patch("/api/test-door")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("name"))
                .body("errors", hasSize(2));
    }

    @Test
    void stale_is_409_with_theirs() {
        As.leader().get("/api/test-failure?kind=stale").then().statusCode(409).body("theirs.version", equalTo(3));
    }

    @Test
    void malformed_json_is_400_and_deep_json_422() {
        var api = As.leader().contentType(ContentType.JSON);
        api.body("{\"name\":").patch("/api/test-door").then().statusCode(400).contentType("application/problem+json");
        api.body("{\"name\":\"a\",\"count\":\"many\"}")
                .patch("/api/test-door")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("count"));
        String deep = "{\"name\":\"a\",\"count\":1,\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertEquals(
                422,
                api.body(deep.getBytes(StandardCharsets.US_ASCII))
                        .patch("/api/test-door")
                        .statusCode());
    }

    @Test
    void unknown_paths_methods_and_formats_have_the_same_shape() {
        As.leader().get("/api/no-such").then().statusCode(404).contentType("application/problem+json");
        As.leader().put("/api/test-door").then().statusCode(405).contentType("application/problem+json");
        As.leader()
                .contentType("text/csv")
                .body("a")
                .patch("/api/test-door")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("没有找到"));
    }

    @Test
    void a_fault_shows_a_reference_and_nothing_else() {
        As.leader()
                .get("/api/test-failure?kind=fault")
                .then()
                .statusCode(500)
                .body("detail", matchesPattern(".*[0-9a-f]{8}.*"))
                .body(not(containsString("secret inside")))
                .body(not(containsString("Exception")));
        browser.get("/test-failure?kind=fault")
                .then()
                .statusCode(500)
                .body(containsString("编号"))
                .body(not(containsString("secret inside")));
        As.leader().get("/api/test-failure?kind=database").then().statusCode(503);
    }

    @Test
    void what_is_too_large_is_refused_in_words() {
        byte[] large = new byte[25 * 1024 * 1024];
        As.nobody()
                .contentType(ContentType.JSON)
                .body(large)
                .post("/api/tokens")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        StringBuilder fields = new StringBuilder("csrf=" + csrf);
        for (int i = 0; i < 5000; i++) fields.append("&f").append(i).append("=1");
        browser.request()
                .contentType("application/x-www-form-urlencoded")
                .body(fields.toString())
                .post("/test-page")
                .then()
                .statusCode(413)
                .body(containsString("太多"));
    }

    @Test
    void the_layout_gives_htmx_the_token() {
        browser.get("/account").then().body(containsString("hx-headers='{\"X-CSRF-Token\":\"" + csrf + "\"}'"));
    }

    @Test
    void english_is_spoken_to_those_who_chose_it() {
        browser.request()
                .get("/language?lang=en&back=/account")
                .then()
                .statusCode(303)
                .cookie("guatu_lang", "en");
        browser.cookie("guatu_lang", "en");
        browser.get("/no-such-page").then().body(containsString("Not found"));
        As.leader().header("Accept-Language", "en").get("/api/no-such").then().body("title", equalTo("Not found"));
    }

    @Test
    void form_without_body_for_logout() {
        browser.post("/account", "/logout", Map.of()).then().statusCode(303);
    }
}
