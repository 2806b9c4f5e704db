package guatu.burden;

import java.time.YearMonth;
import java.util.List;

/**
 * What the product asked of units in a month (基层负担), rule B3: in the order of the unit tree, and never of a person.
 *
 * @param whole all units together
 */
public record Burden(YearMonth month, OfUnit whole, List<OfUnit> units) {

    /**
     * One unit's month.
     *
     * @param unit its name; null for all together
     * @param tasks led by it and open on some day of the month
     * @param due reports asked of it whose cutoff lies in the month, of periods that have begun
     * @param filed how many of these are filed, late ones as well
     * @param asked fields that its own reports of the month offered
     * @param typed how many of these it wrote
     * @param prefilled share of what its reports say that stood there already, in percent; null without reports
     * @param minutes from opening a sheet to filing it, the median of its sheets; null where none is known
     * @param instructions given to it
     * @param problems raised by it
     * @param requests to close, extend, suspend or withdraw
     */
    public record OfUnit(
            String unit,
            long tasks,
            long due,
            long filed,
            long asked,
            long typed,
            Integer prefilled,
            Long minutes,
            long instructions,
            long problems,
            long requests) {

        boolean any() {
            return tasks + due + asked + instructions + problems + requests > 0;
        }
    }
}
