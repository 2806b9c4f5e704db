package guatu;

import static io.restassured.RestAssured.given;

import guatu.organisation.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tests' people: calls of the API with the bearer token of an account by role, opened when first asked for. */
public final class As {

    public static final String PASSWORD = "test-world-2022";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private As() {}

    public static RequestSpecification admin() {
        return user("test-admin", Role.ADMIN, null);
    }

    public static RequestSpecification supervisor() {
        return user("test-supervisor", Role.SUPERVISOR, null);
    }

    public static RequestSpecification leader() {
        return user("test-leader", Role.LEADER, null);
    }

    public static RequestSpecification auditor() {
        return user("test-auditor", Role.AUDITOR, null);
    }

    /** A unit's lead; the unit is made when there is none of that name. */
    public static RequestSpecification leadOf(String unit) {
        return user(World.usernameFor("lead", unit), Role.UNIT_LEAD, unit);
    }

    public static RequestSpecification memberOf(String unit) {
        return user(World.usernameFor("member", unit), Role.MEMBER, unit);
    }

    /** Nobody: no token, no session. */
    public static RequestSpecification nobody() {
        return given();
    }

    public static RequestSpecification user(String username, Role role, String unit) {
        World.account(username, role, unit);
        return bearer(TOKENS.computeIfAbsent(username, As::token));
    }

    public static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A new token, by name and {@link #PASSWORD}. */
    public static String token(String username) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD, "name", "test"))
                .post("/api/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** Forgets the tokens, after a test that revokes them. */
    public static void forget() {
        TOKENS.clear();
    }
}
