package guatu.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the administrator does, and how long a session lives. */
@QuarkusTest
@Tag("database")
class AdministrationTest {

    @ApplicationScoped
    static class Heard {
        final List<DomainEvent> events = new CopyOnWriteArrayList<>();

        void hear(@Observes DomainEvent event) {
            events.add(event);
        }

        List<String> of(String username) {
            return events.stream()
                    .filter(event ->
                            event.entity().equals("account") && event.key().equals(username))
                    .map(DomainEvent::verb)
                    .toList();
        }
    }

    @Inject
    Heard heard;

    @Inject
    Sessions sessions;

    @Inject
    Today today;

    private static Response patch(String username, Map<String, ?> change) {
        return As.admin().contentType(ContentType.JSON).body(change).patch("/api/accounts/" + username);
    }

    @Test
    void opens_changes_and_closes_accounts() {
        World.unit("管理测试单位");
        Map<String, Object> wish = Map.of(
                "username", "Opened-One", "name", "联络员", "role", "MEMBER", "unit", "管理测试单位", "password", As.PASSWORD);
        As.admin()
                .contentType(ContentType.JSON)
                .body(wish)
                .post("/api/accounts")
                .then()
                .statusCode(201)
                .body("username", equalTo("opened-one"));
        As.admin()
                .contentType(ContentType.JSON)
                .body(wish)
                .post("/api/accounts")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("username"));
        As.admin()
                .get("/api/accounts")
                .then()
                .statusCode(200)
                .body("username", hasItem("opened-one"))
                .body(not(containsString("$2")));
        patch("opened-one", Map.of("unit", "没有这个单位")).then().statusCode(422).body("errors[0].field", equalTo("unit"));
        patch("opened-one", Map.of("unit", "")).then().statusCode(422);
        patch("opened-one", Map.of("role", "KING")).then().statusCode(400).body("errors[0].field", equalTo("role"));
        patch("opened-one", Map.of("name", "新职务", "id", 1, "passwordHash", "x"))
                .then()
                .statusCode(200)
                .body("name", equalTo("新职务"))
                .body("role", equalTo("MEMBER"));
        patch("nobody-here", Map.of("name", "x")).then().statusCode(404);
        assertTrue(heard.of("opened-one").containsAll(List.of("opened", "changed")));
        assertTrue(heard.events.stream().noneMatch(event -> event.toString().contains(As.PASSWORD)));
    }

    @Test
    void nobody_else_may() {
        for (var someone : List.of(As.supervisor(), As.leader(), As.auditor()))
            someone.get("/api/accounts").then().statusCode(403);
        World.account("not-admin", Role.SUPERVISOR, null);
        Browser.signedIn("not-admin").get("/admin/accounts").then().statusCode(403);
        As.nobody().get("/api/accounts").then().statusCode(401);
    }

    @Test
    void a_new_role_ends_sessions_and_tokens() {
        World.account("role-changer", Role.SUPERVISOR, null);
        String token = As.token("role-changer");
        Browser browser = Browser.signedIn("role-changer");
        browser.get("/api/test-supervisor").then().statusCode(200);
        patch("role-changer", Map.of("role", "LEADER")).then().statusCode(200);
        browser.get("/api/test-supervisor").then().statusCode(401);
        As.bearer(token).get("/api/test-supervisor").then().statusCode(401);
        assertTrue(heard.of("role-changer").contains("role_changed"));
    }

    @Test
    void a_closed_account_is_out_at_once_and_cannot_come_back() {
        World.account("to-close", Role.LEADER, null);
        String token = As.token("to-close");
        Browser browser = Browser.signedIn("to-close");
        patch("to-close", Map.of("active", false)).then().statusCode(200).body("active", equalTo(false));
        browser.get("/api/test-door").then().statusCode(401);
        As.bearer(token).get("/api/test-door").then().statusCode(401);
        new Browser().signIn("to-close", As.PASSWORD).then().statusCode(422).body(containsString("用户名或密码不对"));
        patch("to-close", Map.of("active", true)).then().statusCode(200);
        Browser.signedIn("to-close").get("/api/test-door").then().statusCode(200);
        As.bearer(token).get("/api/test-door").then().statusCode(401);
    }

    @Test
    void administrators_cannot_shut_themselves_out() {
        As.admin().get("/api/accounts").then().statusCode(200);
        patch("test-admin", Map.of("active", false)).then().statusCode(422);
        patch("test-admin", Map.of("role", "LEADER")).then().statusCode(422);
        patch("test-admin", Map.of("password", "some-other-2022")).then().statusCode(422);
        As.admin().get("/api/accounts").then().statusCode(200);
    }

    @Test
    void a_reset_password_is_shown_once_and_must_be_changed() {
        World.account("forgetful", Role.LEADER, null);
        String token = As.token("forgetful");
        World.account("page-admin", Role.ADMIN, null);
        Browser admin = Browser.signedIn("page-admin");
        admin.get("/admin/accounts").then().statusCode(200).body(containsString("forgetful"));
        Response shown = admin.post("/admin/accounts/forgetful", "/admin/accounts/forgetful/password-reset", Map.of());
        String once =
                shown.htmlPath().getString("**.find { it.name() == 'code' }").strip();
        As.bearer(token).get("/api/test-door").then().statusCode(401);
        Browser browser = new Browser();
        browser.signIn("forgetful", once).then().statusCode(303);
        browser.get("/test-page").then().statusCode(303).header("Location", endsWith("/account"));
        browser.get("/api/test-door").then().statusCode(403);
        As.nobody()
                .contentType(ContentType.JSON)
                .body(Map.of("username", "forgetful", "password", once))
                .post("/api/tokens")
                .then()
                .statusCode(403);
        browser.post("/account", "/account/password", Map.of("old", once, "fresh", As.PASSWORD, "again", As.PASSWORD))
                .then()
                .statusCode(303);
        browser.get("/test-page").then().statusCode(200);
        assertTrue(heard.of("forgetful").containsAll(List.of("password_reset", "signed_in", "password_changed")));
    }

    @Test
    void pages_open_and_change_accounts() {
        World.account("page-admin", Role.ADMIN, null);
        String unit = String.valueOf(World.unit("页面测试单位"));
        Browser admin = Browser.signedIn("page-admin");
        Map<String, String> form = Map.of("username", "by-page", "name", "科长", "role", "UNIT_LEAD", "unit", "");
        admin.post("/admin/accounts/new", "/admin/accounts", form)
                .then()
                .statusCode(422)
                .body(containsString("必须选择单位"));
        form = Map.of("username", "by-page", "name", "科长", "role", "UNIT_LEAD", "unit", unit);
        admin.post("/admin/accounts/new", "/admin/accounts", form)
                .then()
                .statusCode(200)
                .body(containsString("by-page"));
        admin.get("/admin/accounts/by-page").then().statusCode(200).body(containsString("页面测试单位"));
        form = Map.of("name", "副科长", "role", "MEMBER", "unit", unit);
        admin.post("/admin/accounts/by-page", "/admin/accounts/by-page", form)
                .then()
                .statusCode(303);
        admin.post("/admin/accounts/by-page", "/admin/accounts/by-page/deactivation", Map.of())
                .then()
                .statusCode(303);
        admin.post("/admin/accounts/by-page", "/admin/accounts/by-page/activation", Map.of())
                .then()
                .statusCode(303);
        admin.get("/admin/accounts/no-such").then().statusCode(404);
        assertTrue(heard.of("by-page").containsAll(List.of("opened", "role_changed", "deactivated", "reactivated")));
    }

    @Test
    void refusals_are_told_and_many_lock_the_account() {
        World.account("to-lock", Role.LEADER, null);
        QuarkusTransaction.requiringNew()
                .run(() -> sessions.getEntityManager()
                        .createQuery("update Account set failedSignIns = 19 where username = 'to-lock'")
                        .executeUpdate());
        new Browser().signIn("to-lock", "wrong password").then().statusCode(422);
        new Browser().signIn("to-lock", As.PASSWORD).then().statusCode(422);
        As.admin().get("/api/accounts").then().body("findAll { it.locked }.username", hasItems("to-lock"));
        assertTrue(heard.of("to-lock").containsAll(List.of("locked", "sign_in_refused")));
    }

    @Test
    void a_session_ends_when_idle_and_when_it_has_lasted_long_enough() {
        World.account("sleeper", Role.LEADER, null);
        Browser browser = Browser.signedIn("sleeper");
        shift(browser, "lastSeenAt", Duration.ofMinutes(-29));
        browser.get("/api/test-door").then().statusCode(200);
        shift(browser, "lastSeenAt", Duration.ofMinutes(-31));
        browser.get("/api/test-door").then().statusCode(401);
        browser.get("/login").then().statusCode(200);
        Browser other = Browser.signedIn("sleeper");
        shift(other, "expiresAt", Duration.ofSeconds(-1));
        other.get("/api/test-door").then().statusCode(401);
    }

    private void shift(Browser browser, String field, Duration fromNow) {
        String hash = new Secret(browser.cookie("guatu_session")).hash();
        int changed = QuarkusTransaction.requiringNew()
                .call(() -> sessions.update(
                        field + " = ?1 where hash = ?2", today.wall().plus(fromNow), hash));
        assertEquals(1, changed);
    }
}
