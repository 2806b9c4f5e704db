package guatu.exchange;

import guatu.shared.web.Choice;
import java.util.List;

/**
 * What is to be settled on the page of a dry run: where each plan goes, who the unknown units are, and what becomes of
 * every difference.
 *
 * @param seen marks the comparison that is shown
 * @param reason why tasks are withdrawn, as typed
 * @param people who are new or were found by their job title; {@code known} is how many others there are
 * @param names of all units, to choose from
 */
public record SettleView(
        String seen,
        String reason,
        List<Target> targets,
        List<UnitLine> units,
        List<PersonProposal> people,
        int known,
        List<String> names,
        List<OfPlan> plans) {

    /** Nothing to settle: the import is committed. */
    static final SettleView NONE = new SettleView("", "", List.of(), List.of(), List.of(), 0, List.of(), List.of());

    /** True when there is something that a new comparison could show. */
    public boolean any() {
        return !targets.isEmpty() || !units.isEmpty() || !people.isEmpty() || !plans.isEmpty();
    }

    /** The plan of the ledger that a plan of the workbook goes into; {@code into} is a code, or - for a new one. */
    public record Target(int place, String title, String into, List<Choice> options) {}

    /** A unit name that the tree does not know as it stands; members stand one on a line. */
    public record UnitLine(
            int place, String written, String as, String name, String parent, String members, int tasks) {

        public boolean many() {
            return as.equals("GROUP") || as.equals("OPEN");
        }
    }

    /** The differences of one plan. */
    public record OfPlan(
            String title,
            String code,
            long added,
            long changed,
            long gone,
            long unchanged,
            long conflicts,
            List<Row> rows) {}

    /** One task with its differences; {@code apart} when a match by likeness was undone, {@code withdraw} when chosen. */
    public record Row(
            String state,
            String number,
            int row,
            String section,
            String title,
            boolean alike,
            int likeness,
            boolean apart,
            boolean withdraw,
            List<Fact> facts) {}

    /**
     * One fact on its sides, in words; a table of these serves every comparison.
     *
     * @param key number and code, as the form sends them
     * @param choice KEEP or TAKE; empty while undecided
     */
    public record Fact(
            String key,
            String label,
            String difference,
            List<String> base,
            List<String> ours,
            List<String> theirs,
            String choice) {}
}
