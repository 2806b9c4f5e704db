package guatu.progress;

import guatu.task.TaskItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A unit's week on one sheet (周报), rule W2: one row for each open task that it leads, by plan, and a second group for
 * those that it supports, filled in as far as the system knows.
 *
 * @param back how many periods before the one to be reported on now; 0 for that one
 * @param supports rows of open tasks in which the unit only supports: it may report, nobody asks it to (rule V3)
 * @param draft when what is shown was brought back from a draft; null when it was not
 * @param onBehalf the reader is not of the unit and files in its place (代填)
 */
public record WeekSheet(
        String unit, int back, List<OfPlan> plans, List<OfPlan> supports, Instant draft, boolean onBehalf) {

    /**
     * The rows of one plan.
     *
     * @param period such as 2022-W16, with its first and last day
     * @param cutoff the moment after which a report is late; null where the plan asks for none
     * @param over the cutoff has passed
     */
    public record OfPlan(
            String code,
            String title,
            String period,
            LocalDate from,
            LocalDate to,
            LocalDateTime cutoff,
            boolean over,
            List<Row> rows) {

        OfPlan with(List<Row> others) {
            return new OfPlan(code, title, period, from, to, cutoff, over, others);
        }
    }

    /**
     * One task.
     *
     * @param last the unit's last report on an earlier period; null when there is none
     * @param filed its report on this period; null while it is unfiled (未报)
     * @param percent of its part, as last reported; null where the unit supports, for it has none
     */
    public record Row(
            TaskItem task, List<Node> nodes, ReportLine last, ReportLine filed, Integer percent, Typed typed) {

        public boolean supporting() {
            return percent == null;
        }

        Row with(Typed other) {
            return new Row(task, nodes, last, filed, percent, other);
        }

        /** What was typed is kept; what a faster colleague filed is corrected when it is sent once more. */
        private Row refusing(Map<String, Typed> kept, Map<String, String> wrong) {
            if (wrong == null) return this;
            Typed typed = kept.get(task.number());
            return with(new Typed(
                    typed.done(),
                    typed.next(),
                    typed.problem(),
                    typed.needsHelp(),
                    typed.percent(),
                    typed.ticked(),
                    typed.same(),
                    this.typed.corrects(),
                    this.typed.version(),
                    wrong));
        }

        /** Words, a tick or another percent stand in the fields; what the system filled in counts as words too. */
        boolean says() {
            return typed.done() != null
                    || typed.next() != null
                    || !typed.ticked().isEmpty()
                    || typed.percent() != null && !typed.percent().equals(String.valueOf(percent));
        }
    }

    /** A node to be ticked: missed, due in the period, or else the next one. */
    public record Node(int number, String title, LocalDate on, boolean missed) {}

    /**
     * What stands in the fields of a row.
     *
     * @param corrects id of the report that the row corrects, {@code version} its version; null for a new report
     * @param errors messages by field, in the reader's words; empty when all is well
     */
    public record Typed(
            String done,
            String next,
            String problem,
            boolean needsHelp,
            String percent,
            List<Integer> ticked,
            boolean same,
            Long corrects,
            Integer version,
            Map<String, String> errors) {

        public String error(String field) {
            return errors.get(field);
        }

        /** What is wrong with the row as a whole, or with a field that has no place of its own. */
        public String wrong() {
            return errors.entrySet().stream()
                    .filter(entry -> !OWN_PLACE.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }

        private static final Set<String> OWN_PLACE = Set.of("done", "next", "problem", "percent");
    }

    /** The same with each row made into another. */
    WeekSheet mapped(BiFunction<OfPlan, Row, Row> change) {
        return new WeekSheet(unit, back, mapped(plans, change), mapped(supports, change), draft, onBehalf);
    }

    private static List<OfPlan> mapped(List<OfPlan> plans, BiFunction<OfPlan, Row, Row> change) {
        return plans.stream()
                .map(plan -> plan.with(
                        plan.rows().stream().map(row -> change.apply(plan, row)).toList()))
                .toList();
    }

    /** Rows that were refused keep what was typed and say why; the others show what stands now. */
    WeekSheet refusing(WeekSheet typed, Map<String, Map<String, String>> refused) {
        Map<String, Typed> kept = new HashMap<>();
        typed.rows().forEach(row -> kept.put(row.task().number(), row.typed()));
        return mapped((plan, row) -> row.refusing(kept, refused.get(row.task().number())));
    }

    WeekSheet broughtBack(Instant savedAt) {
        return new WeekSheet(unit, back, plans, supports, savedAt, onBehalf);
    }

    /** The plans of the tasks asked for, then those of the tasks that the unit supports. */
    List<OfPlan> allPlans() {
        return Stream.concat(plans.stream(), supports.stream()).toList();
    }

    /** The periods that the sheet speaks of, each once. */
    List<String> periods() {
        return allPlans().stream().map(OfPlan::period).distinct().toList();
    }

    public List<Row> rows() {
        return allPlans().stream().flatMap(plan -> plan.rows().stream()).toList();
    }

    private Stream<Row> asked() {
        return plans.stream().flatMap(plan -> plan.rows().stream());
    }

    public boolean empty() {
        return plans.isEmpty() && supports.isEmpty();
    }

    public long total() {
        return asked().count();
    }

    public long unfiled() {
        return asked().filter(row -> row.filed() == null).count();
    }
}
