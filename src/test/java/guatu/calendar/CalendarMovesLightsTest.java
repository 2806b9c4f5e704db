package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules D3 and L7: a change of the calendar moves the days on which lights turn, never a promise. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class CalendarMovesLightsTest {

    private static final String DAY = "2023-09-13";

    @Inject
    EntityManager em;

    @AfterEach
    void plainAgain() {
        As.admin().delete("/api/calendar/" + DAY);
    }

    @Test
    void D3_L7_a_day_off_turns_the_light_yellow_earlier_and_leaves_the_promise() {
        World.unit("灯色单位");
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("code", "CAL2023", "title", "日历", "year", 2023, "startsOn", "2023-09-01"))
                .post("/api/plans")
                .then()
                .statusCode(201);
        String number = As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("plan", "CAL2023", "title", "临期", "lead", List.of("灯色单位"), "dueOn", "2023-09-15"))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Object[] before = dates(number);
        assertEquals(
                200,
                As.admin()
                        .contentType(ContentType.JSON)
                        .body(Map.of("working", false, "name", "停工"))
                        .put("/api/calendar/" + DAY)
                        .statusCode());
        Object[] after = dates(number);
        assertNotEquals(before[0], after[0], "yellowFrom follows");
        assertEquals(before[2], after[2], "dueOn stays");
        assertEquals(before[3], after[3], "originalDueOn stays");
        As.admin().delete("/api/calendar/" + DAY);
        assertEquals(List.of(before), List.of(dates(number)));
    }

    private Object[] dates(String number) {
        return em.createQuery(
                        "select t.alarm.yellowFrom, t.alarm.redFrom, t.dueOn, t.originalDueOn from Task t"
                                + " where t.number = ?1",
                        Object[].class)
                .setParameter(1, number)
                .getSingleResult();
    }
}
