package guatu.task;

import guatu.shared.web.Paging;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which lines of the ledger are asked for; every part may be null or empty, which asks for all.
 *
 * @param plan code of a plan, or several with commas
 * @param unit name of a unit; units below it count too unless {@code unitOnly}
 * @param part the part that the unit has in the task
 * @param dueFrom first due day wanted
 * @param dueBefore the due day must lie before this one
 * @param dueWithin the promise or an open node falls due within so many days from {@code day}
 * @param q words to be found in number, title, requirement, unit or owner
 * @param sort a {@link TaskSort} word
 * @param day the day on which lights and lateness are asked
 * @param asOf which ledger is asked: the present one, or that of a past day
 */
public record TaskFilter(
        String plan,
        String unit,
        boolean unitOnly,
        Part part,
        Set<Light> lights,
        Set<Stage> stages,
        boolean open,
        boolean overdue,
        boolean soon,
        boolean unreported,
        boolean late,
        LocalDate dueFrom,
        LocalDate dueBefore,
        Integer dueWithin,
        String q,
        TaskSort sort,
        Paging paging,
        LocalDate day,
        AsOf asOf) {

    public static TaskFilter all(LocalDate day) {
        return new TaskFilter(
                null,
                null,
                false,
                Part.LEAD,
                Set.of(),
                Set.of(),
                false,
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                TaskSort.LEDGER,
                new Paging(1, Paging.MOST),
                day,
                AsOf.NOW);
    }
}
