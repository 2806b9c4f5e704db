package guatu.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FAULTS H4: text that a database cannot keep is refused in words, in forms, uploads and addresses. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class TextGuardTest {

    private Browser supervisor;

    @BeforeEach
    void signIn() {
        World.account("text-supervisor", Role.SUPERVISOR, null);
        supervisor = Browser.signedIn("text-supervisor");
    }

    private Response plan(String title) {
        String csrf = supervisor.csrf("/plans/new");
        return supervisor
                .request()
                .contentType("application/x-www-form-urlencoded")
                .body("csrf=" + csrf + "&code=TEXTGUARD&title=" + title
                        + "&year=2022&cadence=WEEKLY&cutoffDay=5&cutoffHour=12")
                .post("/plans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b", "a%ED%A0%80b", "a%ED%B0%80", "%FF", "%EF%BF%BD"})
    void H4_a_form_with_what_no_database_keeps_is_refused_and_nothing_is_stored(String title) {
        plan(title).then().statusCode(422).body(containsString("不能使用的字符"));
        As.supervisor().get("/api/plans/TEXTGUARD").then().statusCode(404);
    }

    @Test
    void H4_rare_characters_are_kept_as_they_are() {
        String rare = "𠮷㑇\u200d\u202e😀";
        String csrf = supervisor.csrf("/plans/new");
        supervisor
                .request()
                .formParam("csrf", csrf)
                .formParam("code", "TEXTRARE")
                .formParam("title", rare)
                .formParam("year", "2022")
                .formParam("cadence", "WEEKLY")
                .formParam("cutoffDay", "5")
                .formParam("cutoffHour", "12")
                .post("/plans")
                .then()
                .statusCode(303);
        As.supervisor().get("/api/plans/TEXTRARE").then().body("title", equalTo(rare));
    }

    @Test
    void H4_a_field_of_an_upload_and_the_file_s_name_are_read_the_same_way() {
        String csrf = supervisor.csrf("/import");
        supervisor
                .request()
                .header("X-CSRF-Token", csrf)
                .multiPart("file", "a.csv", "x".getBytes(StandardCharsets.UTF_8))
                .multiPart("planYear", "20\u000022")
                .post("/import")
                .then()
                .statusCode(422);
        As.supervisor()
                .multiPart("file", "a.csv", "x".getBytes(StandardCharsets.UTF_8))
                .multiPart("planYear", "20\u000022")
                .post("/api/imports")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tasks?q=%00", "/api/tasks?unit=%ED%A0%80", "/api/audit?entity=%00", "/api/deadline?phrase=%00",
                "/api/plans/%00", "/api/tasks/a%00b", "/api/dashboard?plan=%00", "/api/tasks?%00=1"
            })
    void H4_an_address_is_refused_or_finds_nothing_and_is_never_a_fault(String address) {
        int status = given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + As.token("text-supervisor"))
                .get(address)
                .statusCode();
        assertEquals(true, status == 422 || status == 404 || status == 400, address + " is answered " + status);
    }
}
