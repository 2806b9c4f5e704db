package guatu.wallchart;

import guatu.plan.PlanBoard;
import guatu.shared.web.Choice;
import guatu.task.LedgerView;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page of a wall chart.
 *
 * @param seen the plans that may be set beside this one
 * @param offered what the filter offers
 * @param picked the node that is looked at closely; null for none
 * @param said the progress meter in words
 * @param done what has just been done, the end of a word key; null for nothing
 */
public record WallchartView(
        Chart chart,
        ChartView which,
        ChartQuery asked,
        Collection<PlanBoard> seen,
        LedgerView.Choices offered,
        NodePanel picked,
        String said,
        String done) {

    /** One of the four charts, where it is, and whether it is the one shown. */
    public record Tab(ChartView view, String href, boolean here) {}

    public String code() {
        return chart.plan().code();
    }

    private String at(String query) {
        return "/plans/" + code() + "/wallchart" + (query.isEmpty() ? "" : "?" + query);
    }

    public List<Tab> tabs() {
        return Arrays.stream(ChartView.values())
                .map(view -> new Tab(
                        view,
                        at(asked.with(Map.of("view", view == ChartView.BATTLE ? "" : view.word()))),
                        view == which))
                .toList();
    }

    public List<Matrix.Row> rows(Chart.Group group) {
        return group.folded() ? List.of() : Matrix.rows(group, chart, which);
    }

    public int span() {
        return chart.weeks().size() + 2;
    }

    /** The chart as it is shown now. */
    public String here() {
        return at(asked.with(Map.of()));
    }

    /** The start of the address that picks a node; number, dot and node follow. */
    public String pick() {
        String query = asked.with(Map.of());
        return at(query.isEmpty() ? "node=" : query + "&node=");
    }

    /** Where to come back to after a tick. */
    public String back() {
        return pick() + picked.task().item().number() + "." + picked.node().number();
    }

    /** The address with a heading folded, or unfolded again. */
    public String fold(Chart.Group group) {
        Set<String> folded = new LinkedHashSet<>(asked.folded());
        if (!folded.remove(group.key())) folded.add(group.key());
        return at(asked.with(Map.of("fold", String.join(",", folded)))) + "#g" + group.key();
    }

    public Pledges pledges() {
        return Pledges.of(chart);
    }

    public Meter meter() {
        return Meter.of(chart);
    }

    public MeterLines lines() {
        return new MeterLines(meter());
    }

    /** The plans that can be set beside this one, with those that are. */
    public List<Choice> others() {
        return seen.stream()
                .filter(plan -> !plan.code().equals(code()))
                .map(plan ->
                        new Choice(plan.code(), plan.code() + " " + plan.facts().title()))
                .toList();
    }

    public boolean shows(String plan) {
        return chart.plans().stream().anyMatch(each -> each.code().equals(plan));
    }

    public boolean filtered() {
        return asked.unit != null || asked.leader != null || asked.light != null;
    }

    /** All without a filter, the same plans and day. */
    public String unfiltered() {
        Map<String, String> none = new java.util.HashMap<>();
        for (String part : List.of("unit", "leader", "light", "weeks", "fold")) none.put(part, null);
        return at(asked.with(none));
    }

    public List<Choice> leaders() {
        return chart.leaders().stream().map(Choice::of).toList();
    }

    public String fromWeek() {
        return asked.fromWeek() == null ? "" : asked.fromWeek().toString();
    }

    public String toWeek() {
        return asked.toWeek() == null ? "" : asked.toWeek().toString();
    }

    /** What the form of the printer keeps of this chart's address. */
    public List<Choice> kept() {
        return asked.parts().entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                .map(part -> new Choice(part.getKey(), part.getValue()))
                .toList();
    }

    /** The same chart on the big screen. */
    public String screen() {
        String query = asked.with(Map.of());
        return "/plans/" + code() + "/wallchart/screen" + (query.isEmpty() ? "" : "?" + query);
    }
}
