package guatu.review;

import guatu.task.TaskFilter;
import guatu.task.TaskQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** The queue's filter as it stands in the URL; a decision goes back to the same filter. */
public class ReviewQuery {

    /** The kinds in the order in which they are offered. */
    static final List<String> KINDS = List.of(ReviewItem.CLOSING, "EXTEND", "SUSPEND", "WITHDRAW");

    @RestQuery
    String kind;

    @RestQuery
    String plan;

    @RestQuery
    String unit;

    /** The item to be read, such as closing-12; the first one where it is not in the queue. */
    @RestQuery
    String open;

    TaskFilter toFilter(LocalDate today) {
        TaskQuery query = new TaskQuery();
        query.plan = plan;
        query.unit = unit;
        return query.toFilter(today);
    }

    boolean asksFor(ReviewItem item) {
        return kind == null || kind.isBlank() || item.kind().equals(kind);
    }

    /** The address of the queue under this filter, with something more. */
    String address(String name, String word) {
        return address(kind, name, word);
    }

    String address(String otherKind, String name, String word) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("kind", otherKind);
        parts.put("plan", plan);
        parts.put("unit", unit);
        parts.put(name, word);
        String query = parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/review" : "/review?" + query;
    }
}
