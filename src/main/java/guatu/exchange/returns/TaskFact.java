package guatu.exchange.returns;

import guatu.task.Part;
import guatu.task.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a task stands now, for holding a returned row against it. */
record TaskFact(
        String number, String title, Stage stage, int percent, Latest latest, List<Node> nodes, Map<Long, Part> parts) {

    /** The latest report; null parts where none has been filed. */
    record Latest(Instant at, String done, String by) {
        static final Latest NONE = new Latest(null, null, null);
    }

    record Node(int number, String title, LocalDate on, boolean settled) {}

    boolean progresses() {
        return stage == Stage.ISSUED || stage == Stage.ACTIVE;
    }
}
