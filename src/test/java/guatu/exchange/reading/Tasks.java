package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

/** What was read of a ledger, one task a line, for comparing. */
final class Tasks {

    private Tasks() {}

    static void assertTasks(Workbooks book, String... expected) {
        var lines = new ArrayList<String>();
        book.read().plans().forEach(plan -> plan.tasks().forEach(task -> lines.add(line(task))));
        assertEquals(String.join("\n", expected), String.join("\n", lines));
    }

    private static String line(TaskReading task) {
        var line = new StringBuilder(task.ordinal())
                .append(" |")
                .append(task.section().isEmpty() ? "" : " " + task.section() + " ")
                .append("| ")
                .append(task.title());
        part(line, "lead", task.lead());
        part(line, "support", task.support());
        part(line, "guide", task.guide());
        part(line, "persons", task.persons());
        part(line, "steps", task.steps());
        task.milestones()
                .forEach(node -> line.append(" | on ")
                        .append(node.on())
                        .append(' ')
                        .append(node.precision())
                        .append(' ')
                        .append(node.title()));
        if (!task.duePhrase().isEmpty()) {
            line.append(" | due ")
                    .append(task.duePhrase())
                    .append(' ')
                    .append(task.due().kind());
            if (task.due().due() != null) line.append(' ').append(task.due().due());
        }
        return line.toString();
    }

    private static void part(StringBuilder line, String name, List<String> texts) {
        if (!texts.isEmpty()) line.append(" | ").append(name).append(' ').append(String.join(" ", texts));
    }
}
