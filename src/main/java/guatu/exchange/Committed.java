package guatu.exchange;

import java.util.List;

/** What an import has made (导入结果). */
public record Committed(List<Plan> plans, int taskCount) {

    /**
     * A plan that was opened or brought up to date.
     *
     * @param tasks that the workbook names
     * @param update true where the plan was there before
     * @param extensions issued tasks for which the workbook has another deadline
     */
    public record Plan(
            String code,
            String title,
            int tasks,
            boolean update,
            int added,
            int changed,
            int withdrawn,
            List<Postponed> extensions) {

        public Plan {
            extensions = extensions == null ? List.of() : List.copyOf(extensions);
        }

        static Plan opened(String code, String title, int tasks) {
            return new Plan(code, title, tasks, false, tasks, 0, 0, List.of());
        }

        /** False where the workbook said nothing new. */
        public boolean anything() {
            return added + changed + withdrawn > 0 || !extensions.isEmpty();
        }
    }

    /** A deadline that an import cannot move (rule D4); {@code wanted} is as the workbook has it, empty for none. */
    public record Postponed(String number, String title, String now, String wanted) {}

    public Committed {
        plans = List.copyOf(plans);
    }

    static Committed of(List<Plan> plans) {
        return new Committed(plans, plans.stream().mapToInt(Plan::tasks).sum());
    }
}
