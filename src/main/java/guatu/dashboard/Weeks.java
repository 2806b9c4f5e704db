package guatu.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * How the lights stood week by week, and will stand where nothing is done: of all, and of each leading unit.
 *
 * @param all what stands under each week, in the order of {@code weeks}
 * @param units in the order of the tree, those with open tasks in any of the weeks
 */
public record Weeks(LocalDate day, List<Week> weeks, List<Figures> all, List<OfUnit> units) {

    /** A leading unit's weeks. */
    public record OfUnit(Long id, String unit, List<Figures> weeks) {}

    /** The counts of a week; the others are not asked. */
    static final List<Count> COUNTED = List.of(
            Count.RED, Count.YELLOW, Count.GREEN, Count.BLUE, Count.GREY, Count.OPEN, Count.OVERDUE, Count.UNREPORTED);

    static final List<Count> LIGHTS = List.of(Count.RED, Count.YELLOW, Count.GREEN, Count.BLUE, Count.GREY);
}
