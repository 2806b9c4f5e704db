package guatu.organisation;

import java.util.List;

/**
 * What the page of the unit tree shows.
 *
 * @param q words searched for; null when none
 * @param all true when those out of use are listed as well
 * @param total units in use
 * @param groups names that stand for several units
 * @param saved what was just done; null when nothing
 */
record UnitsSheet(List<UnitRow> units, String q, boolean all, long total, String saved, List<UnitGroups.Row> groups) {}
