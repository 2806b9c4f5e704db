package guatu.exchange;

import java.util.List;

/** What an import has made (导入结果). */
public record Committed(List<Plan> plans, int taskCount) {

    /** A new plan, and how many tasks it has. */
    public record Plan(String code, String title, int tasks) {}

    public Committed {
        plans = List.copyOf(plans);
    }

    static Committed of(List<Plan> plans) {
        return new Committed(plans, plans.stream().mapToInt(Plan::tasks).sum());
    }
}
