package guatu.savedview;

import guatu.shared.error.RuleViolation;
import guatu.task.LedgerColumn;
import guatu.task.TaskQuery;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A filter as it was saved, read with what the ledger knows today.
 *
 * @param kept the parts that still say something
 * @param dropped the others as they were written: the ledger knows them no longer, and they are left out
 */
record ViewQuery(Map<String, String> kept, List<String> dropped) {

    private static final Map<String, BiConsumer<TaskQuery, String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("plan", (q, word) -> q.plan = word);
        PARTS.put("unit", (q, word) -> q.unit = word);
        PARTS.put("scope", (q, word) -> q.scope = word);
        PARTS.put("part", (q, word) -> q.part = word);
        PARTS.put("light", (q, word) -> q.light = word);
        PARTS.put("stage", (q, word) -> q.stage = word);
        PARTS.put("open", (q, word) -> q.open = word);
        PARTS.put("overdue", (q, word) -> q.overdue = word);
        PARTS.put("soon", (q, word) -> q.soon = word);
        PARTS.put("unreported", (q, word) -> q.unreported = word);
        PARTS.put("late", (q, word) -> q.late = word);
        PARTS.put("dueFrom", (q, word) -> q.dueFrom = word);
        PARTS.put("dueBefore", (q, word) -> q.dueBefore = word);
        PARTS.put("dueWithin", (q, word) -> q.dueWithin = word);
        PARTS.put("q", (q, word) -> q.q = word);
        PARTS.put("sort", (q, word) -> q.sort = word);
        PARTS.put("asOf", (q, word) -> q.asOf = word);
    }

    /** What is not a part of a filter, and is passed over in silence. */
    private static final List<String> PASSING = List.of("page", "size", "columns", "view", "saved");

    static ViewQuery read(String query, LocalDate today) {
        Map<String, String> kept = new LinkedHashMap<>();
        List<String> dropped = new ArrayList<>();
        for (String part : query.replaceFirst("^.*\\?", "").split("&")) {
            String[] pair = part.split("=", 2);
            String name = pair[0].strip();
            String word = pair.length < 2 ? "" : decoded(pair[1]).strip();
            if (word.isEmpty() || PASSING.contains(name)) continue;
            if (means(name, word, today)) kept.put(name, word);
            else dropped.add(name + "=" + word);
        }
        return new ViewQuery(kept, dropped);
    }

    private static boolean means(String name, String word, LocalDate today) {
        if (!PARTS.containsKey(name)) return false;
        TaskQuery query = new TaskQuery();
        PARTS.get(name).accept(query, word);
        try {
            query.toFilter(today);
            return true;
        } catch (RuleViolation unread) {
            return false;
        }
    }

    private static String decoded(String word) {
        try {
            return URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return word;
        }
    }

    /** The columns that the ledger still has, with commas; null for none. */
    static String columns(String words) {
        if (words == null) return null;
        String known = Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> Arrays.stream(LedgerColumn.values())
                        .anyMatch(column -> column.word().equalsIgnoreCase(word)))
                .map(String::toLowerCase)
                .distinct()
                .collect(Collectors.joining(","));
        return known.isEmpty() ? null : known;
    }

    /** As a query string. */
    String text() {
        return kept.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
