package guatu.task;

import guatu.shared.web.CurrentLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ledger's filter as it is in force.
 *
 * @param active each part of it in words, with the address that leaves it out
 * @param hidden the parts that the filter's form has no field for, and must not lose
 */
public record LedgerFilters(List<Active> active, List<Kept> hidden) {

    /** One part in force; {@code value} is empty where the label says it all. */
    public record Active(String name, String label, String value, String without) {}

    /** A part of the address that is sent along unseen. */
    public record Kept(String name, String value) {}

    private static final Set<String> FIELDS = Set.of(
            "q", "plan", "unit", "light", "stage", "dueFrom", "dueBefore", "overdue", "soon", "unreported", "page");
    private static final Set<String> NO_FILTER = Set.of("page", "size", "sort", "columns");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("q", "task_words"),
            Map.entry("plan", "task_plan"),
            Map.entry("unit", "task_unit"),
            Map.entry("scope", "task_scope_self"),
            Map.entry("part", "task_part"),
            Map.entry("light", "task_light"),
            Map.entry("stage", "task_stage"),
            Map.entry("open", "task_open"),
            Map.entry("overdue", "task_overdue"),
            Map.entry("soon", "task_soon"),
            Map.entry("unreported", "task_unreported"),
            Map.entry("late", "task_closed_late"),
            Map.entry("dueFrom", "task_due_from"),
            Map.entry("dueBefore", "task_due_before"),
            Map.entry("dueWithin", "task_due_within"),
            Map.entry("asOf", "task_as_of"));

    static LedgerFilters of(TaskQuery query, CurrentLanguage language) {
        List<Active> active = new ArrayList<>();
        List<Kept> hidden = new ArrayList<>();
        query.given().forEach((name, value) -> {
            if (!FIELDS.contains(name)) hidden.add(new Kept(name, value));
            if (!NO_FILTER.contains(name)) active.add(active(name, value, query, language));
        });
        return new LedgerFilters(active, hidden);
    }

    private static Active active(String name, String value, TaskQuery query, CurrentLanguage language) {
        Map<String, String> without = LedgerView.none("page", name);
        if (name.equals("unit")) without.putAll(LedgerView.none("scope", "part"));
        String label = language.word(LABELS.getOrDefault(name, "task_filter"));
        return new Active(name, label, words(name, value, language), "/tasks?" + query.with(without));
    }

    private static String words(String name, String value, CurrentLanguage language) {
        return switch (name) {
            case "light", "stage" -> chosen("shared_" + name + "_", value, language);
            case "part" -> language.word("support".equalsIgnoreCase(value) ? "task_part_SUPPORT" : "task_part_LEAD");
            case "dueWithin" -> language.word("task_days", value);
            case "scope", "open", "overdue", "soon", "unreported", "late" -> "";
            default -> value;
        };
    }

    /** Several codes in words, such as 红灯、黄灯. */
    static String chosen(String prefix, String codes, CurrentLanguage language) {
        return Arrays.stream(codes.split(","))
                .map(code -> language.word(prefix + code.strip().toUpperCase()))
                .collect(Collectors.joining(language.word("shared_comma")));
    }
}
