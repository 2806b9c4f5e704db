package guatu.dashboard;

import guatu.instruction.InstructionQueue;
import guatu.problem.ProblemQueue;
import java.util.List;

/**
 * What waits for the reader of the dashboard (等我办理): numbers that lead to their rows, and for a leader the first of them.
 *
 * @param cells numbers above zero, each with the address of its rows
 * @param problems problems that ask for coordination; null where the reader is no leader
 * @param answers answered instructions that the reader gave; null where the reader is no leader
 */
public record Waits(List<DashboardView.Cell> cells, ProblemQueue.Page problems, InstructionQueue.Page answers) {

    static final Waits NONE = new Waits(List.of(), null, null);

    /** Where the problems are that need coordination. */
    public String helpless() {
        return cells.stream()
                .filter(cell -> cell.what().equals("COORDINATION"))
                .map(DashboardView.Cell::href)
                .findFirst()
                .orElse("/problems");
    }

    /** The same by a filter. */
    static String problems(Ask ask) {
        String filter = ask.query().with(java.util.Map.of());
        return "/problems?coordination=true" + (filter.isEmpty() ? "" : "&" + filter);
    }
}
