package guatu.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.dashboard.Change.Kind;
import guatu.dashboard.Change.Side;
import guatu.task.Light;
import guatu.task.Stage;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of a task that stands otherwise on a later day. */
class ChangeTest {

    private static final LocalDate DUE = LocalDate.of(2022, 4, 15);

    private static Side side(Stage stage, Light light, LocalDate due, boolean overdue) {
        return new Side(stage, light, due, overdue);
    }

    private static final Side GREEN = side(Stage.ACTIVE, Light.GREEN, DUE, false);
    private static final Side RED = side(Stage.ACTIVE, Light.RED, DUE, true);

    @Test
    void a_task_turns_late_and_catches_up() {
        assertEquals(Set.of(Kind.OVERDUE, Kind.WORSE), Change.kinds(GREEN, RED));
        Side extended = side(Stage.ACTIVE, Light.GREEN, DUE.plusDays(30), false);
        assertEquals(Set.of(Kind.EXTENDED, Kind.CAUGHT_UP, Kind.BETTER), Change.kinds(RED, extended));
        assertEquals(Set.of(), Change.kinds(GREEN, GREEN));
    }

    @Test
    void a_closed_task_is_struck_off_and_neither_better_nor_caught_up() {
        Side closed = side(Stage.CLOSED, Light.BLUE, DUE, false);
        assertEquals(Set.of(Kind.CLOSED), Change.kinds(RED, closed));
        assertEquals(Set.of(Kind.REOPENED, Kind.OVERDUE, Kind.WORSE), Change.kinds(closed, RED));
    }

    @Test
    void stages_aside_and_back() {
        Side aside = side(Stage.SUSPENDED, Light.GREY, DUE, false);
        assertEquals(Set.of(Kind.SUSPENDED), Change.kinds(GREEN, aside));
        assertEquals(Set.of(Kind.RESUMED), Change.kinds(aside, GREEN));
        assertEquals(Set.of(Kind.WITHDRAWN), Change.kinds(GREEN, side(Stage.WITHDRAWN, Light.GREY, DUE, false)));
        assertEquals(Set.of(Kind.ADDED, Kind.OVERDUE), Change.kinds(null, RED));
    }
}
