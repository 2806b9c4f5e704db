package guatu.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked of the trail; every part may be null. */
record AuditQuestion(String entity, String key, String username, String verb, Instant from, Instant before) {

    static AuditQuestion about(String entity, String key) {
        return new AuditQuestion(entity, key, null, null, null, null);
    }

    /** Conditions of SQL with their parameters. */
    Map<String, Object> conditions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("entity = :entity", entity);
        all.put("entity_key = :key", key);
        all.put("username = :username", username);
        all.put("verb = :verb", verb);
        all.put("at >= :since", from);
        all.put("at < :until", before);
        all.values().removeIf(value -> value == null);
        return all;
    }

    String where() {
        List<String> all = List.copyOf(conditions().keySet());
        return all.isEmpty() ? "" : all.stream().collect(Collectors.joining(" and ", " where ", ""));
    }
}
