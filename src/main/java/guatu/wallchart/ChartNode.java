package guatu.wallchart;

import java.time.LocalDate;

/** A node (节点) as a sign on the chart. */
public record ChartNode(
        int number, String title, LocalDate on, Integer week, LocalDate doneOn, String waivedBecause, NodeSign sign) {

    static ChartNode of(
            int number,
            String title,
            LocalDate on,
            Integer week,
            LocalDate doneOn,
            String waivedBecause,
            LocalDate day) {
        return new ChartNode(
                number, title, on, week, doneOn, waivedBecause, NodeSign.of(on, doneOn, waivedBecause, day));
    }
}
