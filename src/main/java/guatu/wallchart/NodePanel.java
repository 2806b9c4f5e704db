package guatu.wallchart;

import java.util.Optional;

/** The node that the reader has picked on the chart, with what they may do to it there. */
public record NodePanel(ChartTask task, ChartNode node) {

    /** A node by task number and its own number, {@code XC2022-07.3}; null where there is none on this chart. */
    static NodePanel of(Chart chart, String picked) {
        int dot = picked == null ? -1 : picked.lastIndexOf('.');
        if (dot < 0) return null;
        String number = picked.substring(0, dot);
        String node = picked.substring(dot + 1);
        Optional<ChartTask> task = chart.tasks()
                .filter(each -> each.item().number().equals(number))
                .findFirst();
        return task.flatMap(found -> found.nodes().stream()
                        .filter(each -> String.valueOf(each.number()).equals(node))
                        .findFirst()
                        .map(each -> new NodePanel(found, each)))
                .orElse(null);
    }

    public boolean mayTick() {
        return task.mayTick() && node.waivedBecause() == null;
    }

    public String action() {
        return "/tasks/" + task.item().number() + "/milestones/" + node.number() + "/done";
    }
}
