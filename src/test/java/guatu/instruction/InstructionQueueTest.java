package guatu.instruction;

import static guatu.TaskWorld.post;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The instructions on all tasks: waiting until each addressee has answered, the reader's own, within sight. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class InstructionQueueTest {

    private static final Actor LEADER =
            new Actor(5, "queue-leader", "queue-leader", Set.of(Role.LEADER), null, null, null, "local");

    @Inject
    InstructionQueue queue;

    private long n(InstructionFilter.State state) {
        return queue.count(LEADER, InstructionFilter.first(state, true, 5));
    }

    @Test
    void waitsUntilEachLeadingUnitHasAnswered_N2() {
        String number = TaskWorld.task("2022-05-20", "批示甲局", "批示乙局");
        post(
                        As.user("queue-leader", Role.LEADER, null),
                        "/api/tasks/" + number + "/instructions",
                        Map.of("text", "请加快"))
                .statusCode(201);
        assertEquals(1, n(InstructionFilter.State.WAITING));
        assertEquals(0, n(InstructionFilter.State.ANSWERED));
        long id = queue.page(LEADER, InstructionFilter.first(null, true, 5))
                .items()
                .get(0)
                .id();
        String answers = "/api/tasks/" + number + "/instructions/" + id + "/answers";
        post(As.leadOf("批示甲局"), answers, Map.of("text", "已部署")).statusCode(200);
        assertEquals(1, n(InstructionFilter.State.WAITING));
        assertEquals(1, n(InstructionFilter.State.ANSWERED));
        post(As.leadOf("批示乙局"), answers, Map.of("text", "已落实")).statusCode(200);
        assertEquals(0, n(InstructionFilter.State.WAITING));
        As.user("queue-leader", Role.LEADER, null)
                .get("/instructions?state=answered&mine=true")
                .then()
                .statusCode(200)
                .body(containsString("请加快"))
                .body(containsString("已落实"));
        As.leadOf("批示丙局").get("/instructions").then().statusCode(200).body(not(containsString("请加快")));
        As.leader().get("/instructions?mine=true").then().body(not(containsString("请加快")));
        As.leader().get("/instructions?state=nonsense").then().statusCode(422);
    }
}
