package guatu.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.List;

/**
 * The office at a glance (看板) on a day: how many, how many late, which, whose, and what comes next.
 *
 * @param figures the sum of {@code byPlan}, for every task is in one plan
 * @param byUnit leading units in the order of the tree; a task led by two units counts with both
 * @param overdueItems the most days late first, as many as were asked for
 * @param dueNextTwoWeeks the nearest first, as many as were asked for
 * @param comingTotal how many fall due in the two weeks in all
 */
public record Overview(
        LocalDate asOf,
        Figures figures,
        List<OfUnit> byUnit,
        List<OfPlan> byPlan,
        List<TaskItem> overdueItems,
        List<Coming> dueNextTwoWeeks,
        long comingTotal) {

    /** How far ahead "next" looks, in days. */
    static final int AHEAD = 14;

    /** A leading unit's figures. */
    public record OfUnit(Long id, String unit, Figures figures) {}

    /** A plan's figures. */
    public record OfPlan(String plan, String title, Figures figures) {}

    /** An open task with the first of its promises that falls due in the days ahead. */
    public record Coming(@JsonUnwrapped TaskItem task, Next next) {}

    /**
     * What falls due.
     *
     * @param node title of the node; null where it is the task itself
     */
    public record Next(LocalDate on, String node) {}
}
