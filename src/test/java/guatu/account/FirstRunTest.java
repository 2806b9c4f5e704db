package guatu.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.As;
import guatu.Browser;
import guatu.EmptyDatabase;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.error.RuleViolation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptyDatabase.class)
@Tag("database")
class FirstRunTest {

    @Inject
    FirstRun firstRun;

    @Inject
    Accounts accounts;

    @BeforeEach
    void nobody() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String all : new String[] {"ApiToken", "Session", "Account", "FirstRunCode"})
                accounts.getEntityManager().createQuery("delete from " + all).executeUpdate();
        });
        firstRun.forget();
    }

    @Test
    void the_code_from_the_log_opens_the_first_account_once() {
        Browser browser = new Browser();
        browser.get("/login").then().statusCode(303).header("Location", endsWith("/first-run"));
        String code = firstRun.handle().text();
        browser.post("/first-run", "/first-run", form("0000-0000-0000-0000-0000", As.PASSWORD))
                .then()
                .statusCode(422)
                .body(containsString("代码不对"))
                .body(not(containsString(As.PASSWORD)));
        browser.post("/first-run", "/first-run", form(code, "short"))
                .then()
                .statusCode(422)
                .body(containsString("密码太短"));
        browser.post("/first-run", "/first-run", form(code, As.PASSWORD)).then().statusCode(303);
        browser.get("/first-run").then().statusCode(404);
        Browser first = Browser.signedIn("chief");
        first.get("/admin/accounts").then().statusCode(200);
    }

    private static Map<String, String> form(String code, String password) {
        return Map.of("code", code, "username", "chief", "name", "系统管理员", "password", password);
    }

    @Test
    @ActivateRequestContext
    void a_password_given_at_start_opens_admin() {
        assertThrows(RuleViolation.class, () -> firstRun.bootstrap("admin"));
        firstRun.bootstrap(As.PASSWORD);
        Browser.signedIn("admin").get("/test-admin").then().statusCode(200);
        given().get("/first-run").then().statusCode(404);
    }

    @Test
    @ActivateRequestContext
    void the_administrator_supervises_until_there_is_a_supervisor() {
        firstRun.bootstrap(As.PASSWORD);
        String token = As.token("admin");
        As.bearer(token).get("/api/test-door").then().body("roles", hasItems("ADMIN", "SUPERVISOR"));
        As.bearer(token).get("/api/test-supervisor").then().statusCode(200);
        World.account("the-supervisor", Role.SUPERVISOR, null);
        As.bearer(token).get("/api/test-door").then().body("roles", not(hasItems("SUPERVISOR")));
        As.bearer(token).get("/api/test-supervisor").then().statusCode(403);
    }
}
