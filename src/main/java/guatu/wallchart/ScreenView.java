package guatu.wallchart;

import guatu.task.Light;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One turn of the big screen: some rows of one plan.
 *
 * @param turn the group shown, a part of one plan's tasks under one heading
 * @param number which turn this is, from 1
 * @param theme dark or light
 * @param every how many seconds a turn stays
 * @param readAt when its facts were read
 */
public record ScreenView(
        Chart chart,
        Chart.Group turn,
        int number,
        int turns,
        ChartQuery asked,
        String theme,
        int every,
        LocalDateTime readAt) {

    static final int ROWS = 9;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** The chart in parts that a screen holds, heading by heading. */
    static List<Chart.Group> turns(Chart chart) {
        List<Chart.Group> turns = new ArrayList<>();
        for (Chart.Group group : chart.groups()) {
            List<ChartTask> tasks = group.tasks();
            for (int from = 0; from < tasks.size(); from += ROWS)
                turns.add(new Chart.Group(
                        group.key(),
                        group.plan(),
                        group.planTitle(),
                        group.section(),
                        false,
                        tasks.subList(from, Math.min(tasks.size(), from + ROWS))));
        }
        return turns;
    }

    public List<Matrix.Row> rows() {
        return turn == null ? List.of() : Matrix.rows(turn, chart, ChartView.BATTLE);
    }

    public String clock() {
        return CLOCK.format(readAt);
    }

    public long count(Light light) {
        return chart.tasks().filter(task -> task.item().light() == light).count();
    }

    private String at(int turn, String inTheme) {
        Map<String, String> more = new HashMap<>();
        more.put("turn", turn == 1 ? null : String.valueOf(turn));
        more.put("theme", "light".equals(inTheme) ? "light" : null);
        String query = asked.with(more);
        return "/plans/" + chart.plan().code() + "/wallchart/screen" + (query.isEmpty() ? "" : "?" + query);
    }

    public String here() {
        return at(number, theme);
    }

    public String next() {
        return at(number % Math.max(1, turns) + 1, theme);
    }

    public String otherTheme() {
        return at(number, "dark".equals(theme) ? "light" : "dark");
    }

    public String changes() {
        return "/plans/" + chart.plan().code() + "/wallchart/changes";
    }

    /** The page behind the screen. */
    public String page() {
        return "/plans/" + chart.plan().code() + "/wallchart";
    }
}
