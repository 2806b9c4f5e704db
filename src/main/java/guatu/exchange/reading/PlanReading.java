package guatu.exchange.reading;

import java.util.List;

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

    PlanReading withTitle(String other) {
        return new PlanReading(other, year, sheet, sections, tasks);
    }

    PlanReading withTasks(List<TaskReading> others) {
        return new PlanReading(title, year, sheet, sections, others);
    }
}
