package guatu.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class SignInTest {

    private static final String WHO = "sign-in-leader";

    @BeforeEach
    void someone() {
        World.account(WHO, Role.LEADER, null);
    }

    @Test
    void opens_a_session_and_comes_back_to_the_page_asked_for() {
        Browser browser = new Browser();
        browser.get("/test-page").then().statusCode(303).header("Location", endsWith("/login?back=%2Ftest-page"));
        browser.post(
                        "/login",
                        "/login",
                        Map.of("username", WHO.toUpperCase(), "password", As.PASSWORD, "back", "/test-page"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/test-page"));
        browser.get("/test-page").then().statusCode(200).body(equalTo(WHO));
    }

    @Test
    void cookie_has_its_flags_and_Secure_only_on_https() {
        Response answer = new Browser().signIn(WHO, As.PASSWORD);
        String header = answer.getHeaders().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("guatu_session="))
                .findFirst()
                .orElseThrow();
        assertTrue(header.contains("HttpOnly"), header);
        assertTrue(header.contains("SameSite=Lax"), header);
        assertTrue(header.replace(" ", "").contains("Path=/"), header);
        assertFalse(header.contains("Secure"), header);
    }

    @Test
    void a_session_id_brought_along_is_not_taken_over() {
        Browser browser = new Browser();
        browser.cookie("guatu_session", "A".repeat(43));
        browser.signIn(WHO, As.PASSWORD).then().statusCode(303);
        assertNotEquals("A".repeat(43), browser.cookie("guatu_session"));
    }

    @Test
    void after_sign_out_the_old_cookie_is_refused() {
        Browser browser = Browser.signedIn(WHO);
        String old = browser.cookie("guatu_session");
        browser.post("/account", "/logout", Map.of()).then().statusCode(303).header("Location", endsWith("/login"));
        given().cookie("guatu_session", old).get("/api/test-door").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "x"
            })
    void back_stays_in_this_house(String back) {
        new Browser()
                .post("/login", "/login", Map.of("username", WHO, "password", As.PASSWORD, "back", back))
                .then()
                .statusCode(303)
                .header("Location", allOf(endsWith("/"), not(containsString("elsewhere"))));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        Response wrong = new Browser().signIn(WHO, "not the password");
        Response unknown = new Browser().signIn("nobody-at-all", "not the password");
        assertEquals(422, wrong.statusCode());
        assertEquals(422, unknown.statusCode());
        assertTrue(wrong.asString().contains("用户名或密码不对"));
        assertEquals(told(wrong), told(unknown).replace("nobody-at-all", WHO));
        assertFalse(wrong.asString().contains("not the password"));
    }

    private static String told(Response answer) {
        return answer.asString()
                .replaceAll(
                        "name=\"csrf\" value=\"[^\"]*\"|X-CSRF-Token&quot;:&quot;[^&]*|\"X-CSRF-Token\":\"[^\"]*\"",
                        "");
    }

    @Test
    void too_many_wrong_passwords_are_slowed_down_for_that_account_alone() {
        World.account("often-tried", Role.LEADER, null);
        int last = 0;
        for (int i = 0; i < 11; i++)
            last = token("often-tried", "wrong password " + i).statusCode();
        assertEquals(429, last);
        Response slowed = token("often-tried", As.PASSWORD);
        assertEquals(429, slowed.statusCode());
        assertTrue(Integer.parseInt(slowed.header("Retry-After")) > 0);
        assertEquals("application/problem+json", slowed.contentType().split(";")[0]);
        assertEquals(201, token(WHO, As.PASSWORD).statusCode());
    }

    @Test
    void right_passwords_are_not_counted() {
        for (int i = 0; i < 12; i++) assertEquals(201, token(WHO, As.PASSWORD).statusCode());
    }

    private static Response token(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password, "name", "x"))
                .post("/api/tokens");
    }

    @Test
    void a_token_is_listed_without_its_secret_and_revoked_at_once() {
        World.account("token-maker", Role.AUDITOR, null);
        String token = As.token("token-maker");
        As.bearer(token).get("/api/test-door").then().statusCode(200).body("username", equalTo("token-maker"));
        Response list = As.bearer(token).get("/api/tokens");
        list.then().statusCode(200).body("name", hasItem("test"));
        assertFalse(list.asString().contains(token));
        String id = list.path("[0].id");
        As.bearer(token).delete("/api/tokens/" + id).then().statusCode(204);
        As.bearer(token).get("/api/test-door").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().queryParam("access_token", token).get("/api/test-door").then().statusCode(401);
    }

    @Test
    void nobody_elses_token_can_be_revoked() {
        World.account("token-owner", Role.AUDITOR, null);
        String id = As.bearer(As.token("token-owner")).get("/api/tokens").path("[0].id");
        As.leader().delete("/api/tokens/" + id).then().statusCode(404);
    }

    @Test
    void roles_open_doors_and_close_others() {
        As.leader().get("/api/test-supervisor").then().statusCode(403).body("status", equalTo(403));
        As.supervisor().get("/api/test-supervisor").then().statusCode(200);
        Browser.signedIn(WHO).get("/test-admin").then().statusCode(403).body(containsString("您的角色"));
        As.leadOf("测试单位甲").get("/api/test-door").then().body("unit", equalTo("测试单位甲"));
    }

    @Test
    void changing_the_password_ends_every_other_way_in() {
        World.account("password-changer", Role.LEADER, null);
        String token = As.token("password-changer");
        Browser other = Browser.signedIn("password-changer");
        Browser browser = Browser.signedIn("password-changer");
        String fresh = "another-world-2022";
        browser.post("/account", "/account/password", Map.of("old", "wrong", "fresh", fresh, "again", fresh))
                .then()
                .statusCode(422)
                .body(containsString("现在的密码不对"));
        browser.post("/account", "/account/password", Map.of("old", As.PASSWORD, "fresh", fresh, "again", fresh))
                .then()
                .statusCode(303);
        browser.get("/api/test-door").then().statusCode(200);
        other.get("/api/test-door").then().statusCode(401);
        As.bearer(token).get("/api/test-door").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "1234567890", "password-rules", "aaaaaaaaaaaa", "密码密码密码密码密码密码密码密码密码密码密码密码密"})
    void weak_passwords_are_refused(String weak) {
        World.account("password-rules", Role.LEADER, null);
        Browser.signedIn("password-rules")
                .post("/account", "/account/password", Map.of("old", As.PASSWORD, "fresh", weak, "again", weak))
                .then()
                .statusCode(422);
    }
}
