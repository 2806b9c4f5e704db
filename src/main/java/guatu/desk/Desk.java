package guatu.desk;

import guatu.instruction.InstructionLine;
import guatu.problem.ProblemQueue;
import guatu.task.DueNode;
import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits for one person on a day.
 *
 * @param requests what came back to my unit, or waits for my decision
 * @param nodes open nodes of my unit, missed ones and those due by the end of the week
 * @param instructions leaders' instructions that wait for an answer of my unit
 * @param problems open problems that my unit, or whoever coordinates, is asked to help with; the nearest ones
 * @param groups lists of tasks, most urgent first; empty lists are left out
 * @param next the day of the next node when nothing waits; null when there is none
 * @param all how many tasks this person sees in all
 * @param empty true when the ledger holds nothing yet for this person
 */
public record Desk(
        LocalDate day,
        String unit,
        boolean ofUnit,
        boolean supervises,
        boolean administers,
        DeskRequests.Of requests,
        List<DueNode> nodes,
        List<InstructionLine> instructions,
        ProblemQueue.Page problems,
        List<Group> groups,
        LocalDate next,
        long all) {

    /** One list: its word key ends in {@code name}; {@code more} leads to exactly its rows. */
    public record Group(String name, long total, String more, List<TaskItem> items) {}

    public boolean calm() {
        return nodes.isEmpty()
                && groups.isEmpty()
                && requests.none()
                && instructions.isEmpty()
                && problems.total() == 0;
    }
}
