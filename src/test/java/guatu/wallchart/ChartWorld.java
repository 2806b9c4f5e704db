package guatu.wallchart;

import guatu.plan.PlanBoard;
import guatu.plan.PlanFacts;
import guatu.task.DueKind;
import guatu.task.Light;
import guatu.task.Stage;
import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Charts that are made without a house: a plan of so many tasks over so many weeks, from 14 March 2022 on. */
public final class ChartWorld {

    public static final LocalDate START = LocalDate.of(2022, 3, 14);
    public static final LocalDate DAY = LocalDate.of(2022, 4, 20);

    private ChartWorld() {}

    public static Chart chart(int tasks, int weeks, int nodesEach) {
        List<ChartTask> all = new ArrayList<>();
        for (int i = 1; i <= tasks; i++) all.add(task(i, weeks, nodesEach));
        List<Chart.Group> groups = new ArrayList<>();
        for (int from = 0; from < all.size(); from += 12)
            groups.add(new Chart.Group(
                    "g" + from,
                    "XC2022",
                    "主题宣传报道方案",
                    "第" + (from / 12 + 1) + "部分 重点任务",
                    false,
                    all.subList(from, Math.min(all.size(), from + 12))));
        return of(groups, weeks);
    }

    public static Chart of(List<Chart.Group> groups, int weeks) {
        PlanFacts facts = PlanFacts.weekly("主题宣传报道方案", 2022, START);
        List<LocalDate> days = List.of(START, START.plusWeeks(weeks).minusDays(1));
        return new Chart(
                List.of(new PlanBoard("XC2022", facts, List.of(), 1)),
                DAY,
                false,
                Weeks.of(START, days, null, null, DAY),
                true,
                groups,
                List.of("分管副部长"),
                false);
    }

    public static Chart.Group group(ChartTask... tasks) {
        return new Chart.Group("g", "XC2022", "主题宣传报道方案", "一、重点任务", false, List.of(tasks));
    }

    private static ChartTask task(int i, int weeks, int nodesEach) {
        List<ChartNode> nodes = new ArrayList<>();
        for (int n = 1; n <= nodesEach; n++) {
            LocalDate on = START.plusWeeks((long) n * weeks / nodesEach - 1).plusDays((i + n) % 5);
            LocalDate done = on.isBefore(DAY) && (i + n) % 4 != 0 ? on.plusDays((i + n) % 5 == 0 ? 6 : -1) : null;
            nodes.add(node(n, "任务" + i + "的节点" + n + "：完成阶段成果", on, done, i % 11 == 0 && n == 2 ? "统一办理" : null));
        }
        String title = "第" + i + "项重点任务：组织开展“奋进新征程 建功新时代”主题采访报道，形成系列成果并集中刊发";
        return task(
                item(
                        "XC2022-" + (i < 10 ? "0" : "") + i,
                        title,
                        START,
                        START.plusWeeks(weeks / 2L + i % 7),
                        START.plusWeeks(weeks / 2L + i % 7 + (i % 5 == 0 ? 3 : 0))),
                nodes);
    }

    public static ChartNode node(int number, String title, LocalDate on, LocalDate done, String waived) {
        return ChartNode.of(number, title, on, null, done, waived, DAY);
    }

    public static ChartTask task(TaskItem item, List<ChartNode> nodes) {
        List<ChartTask.Lead> leads = item.lead().stream()
                .map(unit -> new ChartTask.Lead(unit, "分管副部长", "新闻科科长"))
                .toList();
        return new ChartTask(item, leads, nodes, List.of(), true);
    }

    public static TaskItem item(String number, String title, LocalDate starts, LocalDate first, LocalDate due) {
        boolean late = due.isBefore(DAY);
        return new TaskItem(
                number,
                title,
                "XC2022",
                "主题宣传报道方案",
                "一、重点任务",
                List.of("市委宣传部新闻科"),
                List.of(),
                "新闻科科长",
                starts,
                due,
                first,
                null,
                DueKind.DATE,
                Stage.ACTIVE,
                late ? Light.RED : Light.GREEN,
                List.of(late ? "应于期限内完成，已逾期" : "按计划推进"),
                late,
                late ? 5 : 0,
                first.equals(due) ? 0 : 1,
                40,
                0,
                0,
                null,
                null,
                1,
                List.of());
    }
}
