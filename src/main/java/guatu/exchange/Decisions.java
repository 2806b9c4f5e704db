package guatu.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person decided about an import before it is committed.
 *
 * @param plans by title of the workbook's plan, code of the plan that it goes into; empty for a new plan
 * @param units by name as written in the workbook
 * @param unlink numbers of tasks that were matched by likeness and should not be
 * @param tasks by task number and field; the field {@code gone} says what becomes of a task that the workbook dropped
 * @param reason why tasks are withdrawn
 * @param people by unit and name as written, joined by " / ": NEW, NONE, or the id of a person of that unit
 */
@Schema(name = "ImportDecisions", example = """
        {"units": {"发改委": {"as": "UNIT", "name": "市发展和改革委员会"}},
         "tasks": {"P2022A-03": {"title": "KEEP", "lead": "TAKE"}, "P2022A-07": {"gone": "WITHDRAW"}},
         "reason": "方案调整"}
        """)
public record Decisions(
        Map<String, String> plans,
        Map<String, UnitDecision> units,
        Set<String> unlink,
        Map<String, Map<String, Choice>> tasks,
        String reason,
        Map<String, String> people) {

    static final Decisions NONE = new Decisions(null, null, null, null, null, null);
    static final String GONE = "gone";

    /** What becomes of one fact: the ledger's is kept or the workbook's taken; a gone task is withdrawn. */
    public enum Choice {
        KEEP,
        TAKE,
        WITHDRAW
    }

    public Decisions {
        plans = plans == null ? Map.of() : plans;
        units = units == null ? Map.of() : units;
        unlink = unlink == null ? Set.of() : Set.copyOf(unlink);
        tasks = tasks == null ? Map.of() : tasks;
        people = people == null ? Map.of() : people;
    }

    /** The choice made for a field of a task; null where none was made, or while the task is new. */
    Choice of(String number, String field) {
        return number == null ? null : tasks.getOrDefault(number, Map.of()).get(field);
    }

    /** These, completed by others where these say nothing. */
    Decisions over(Decisions others) {
        Map<String, Map<String, Choice>> choices = new LinkedHashMap<>(others.tasks);
        tasks.forEach((number, fields) -> choices.merge(number, fields, (theirs, ours) -> merged(ours, theirs)));
        Set<String> apart = new TreeSet<>(others.unlink);
        apart.addAll(unlink);
        return new Decisions(
                merged(plans, others.plans),
                merged(units, others.units),
                apart,
                choices,
                reason == null ? others.reason : reason,
                merged(people, others.people));
    }

    private static <V> Map<String, V> merged(Map<String, V> first, Map<String, V> then) {
        Map<String, V> all = new LinkedHashMap<>(then);
        all.putAll(first);
        return all;
    }
}
