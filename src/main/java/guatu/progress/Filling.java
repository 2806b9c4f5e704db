package guatu.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the system fills into a row of the sheet, so that nobody writes what is known (rule W2). */
final class Filling {

    private Filling() {}

    /** What was filed, to be corrected. */
    static WeekSheet.Typed of(ReportLine filed) {
        String percent = filed.percent() == null ? "" : String.valueOf(filed.percent());
        return new WeekSheet.Typed(
                filed.done(),
                filed.next(),
                filed.problem(),
                filed.needsHelp(),
                percent,
                List.of(),
                filed.unchanged(),
                filed.id(),
                filed.version(),
                Map.of());
    }

    /** What was planned last time, as what is done now; a problem stays until it is taken out. */
    static WeekSheet.Typed after(ReportLine last, Integer percent) {
        if (last == null) return blank(percent);
        return typed(last.next(), last.problem(), last.needsHelp(), percent);
    }

    /** The same for a report that is not typed into the sheet. */
    static Report.Said said(ReportLine last, Integer percent) {
        WeekSheet.Typed typed = after(last, percent);
        return new Report.Said(typed.done(), null, typed.problem(), typed.needsHelp(), percent, false);
    }

    static WeekSheet.Typed blank(Integer percent) {
        return typed(null, null, false, percent);
    }

    private static WeekSheet.Typed typed(String done, String problem, boolean needsHelp, Integer percent) {
        String figure = percent == null ? null : String.valueOf(percent);
        return new WeekSheet.Typed(done, null, problem, needsHelp, figure, List.of(), false, null, null, Map.of());
    }

    /** Of the open nodes, earliest first: all that are due by the end of the period, and the first after it. */
    static List<WeekSheet.Node> shown(List<WeekSheet.Node> open, LocalDate to) {
        return Stream.concat(
                        open.stream().filter(node -> !node.on().isAfter(to)),
                        open.stream().filter(node -> node.on().isAfter(to)).limit(1))
                .toList();
    }
}
