package guatu.exchange.outgoing;

import guatu.task.Precision;
import guatu.task.TaskItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A task with everything that a workbook tells of it. */
record LedgerRow(TaskItem item, Texts texts, List<String> steps, List<Node> nodes, People people, Said said) {

    /** What the task asks for beyond its title; parts may be null. */
    record Texts(String requirement, String result) {
        static final Texts NONE = new Texts(null, null);
    }

    /** A node (节点); {@code state} is DONE, WAIVED, MISSED, SOON or AHEAD. */
    record Node(int number, String title, LocalDate on, Precision precision, String state) {

        boolean settled() {
            return state.equals("DONE") || state.equals("WAIVED");
        }
    }

    /** Leading units' leaders, their liaisons and the guiding units; empty where none is named. */
    record People(String leaders, String liaisons, String guides) {
        static final People NONE = new People("", "", "");
    }

    /** The latest report; {@code at} is null where none has been filed. */
    record Said(Instant at, String done, String next, String problem) {
        static final Said NOTHING = new Said(null, null, null, null);
    }
}
