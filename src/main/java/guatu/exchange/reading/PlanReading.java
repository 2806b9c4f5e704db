package guatu.exchange.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan (方案) as read from one sheet.
 *
 * @param year null when the workbook names none
 * @param sections paths of headings, joined by " / ", in the order of the sheet
 */
public record PlanReading(String title, Integer year, String sheet, List<String> sections, List<TaskReading> tasks) {

    public PlanReading {
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
    }

    PlanReading and(PlanReading other) {
        var all = new LinkedHashSet<>(sections);
        all.addAll(other.sections);
        return new PlanReading(
                title,
                year,
                sheet,
                List.copyOf(all),
                Stream.concat(tasks.stream(), other.tasks.stream()).toList());
    }

    PlanReading withTitle(String other) {
        return new PlanReading(other, year, sheet, sections, tasks);
    }

    PlanReading withTasks(List<TaskReading> others) {
        return new PlanReading(title, year, sheet, sections, others);
    }
}
