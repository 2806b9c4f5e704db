package guatu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.shared.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One entry of the trail as a person reads it.
 *
 * @param changes the facts that differ, old to new
 */
record AuditLine(AuditEntry entry, String entity, String verb, List<Change> changes) {

    /** One fact that differs; empty where there was, or is, none. */
    record Change(String fact, String old, String now) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    static AuditLine of(AuditEntry entry, Locale locale) {
        return new AuditLine(
                entry,
                word(locale, "audit_entity_", entry.entity()),
                word(locale, "audit_verb_", entry.verb()),
                changes(entry, locale));
    }

    public String entityInAddress() {
        return URLEncoder.encode(entry.entity(), StandardCharsets.UTF_8);
    }

    public String keyInAddress() {
        return URLEncoder.encode(entry.key(), StandardCharsets.UTF_8);
    }

    /** Codes without words stand for themselves. */
    static String word(Locale locale, String prefix, String code) {
        return Words.has(locale, prefix + code) ? Words.of(locale, prefix + code) : code;
    }

    private static List<Change> changes(AuditEntry entry, Locale locale) {
        Map<String, String> before = facts(entry.before(), locale);
        Map<String, String> after = facts(entry.after(), locale);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!Objects.equals(old, now)) changes.add(new Change(word(locale, "audit_fact_", name), old, now));
        }
        return changes;
    }

    private static Map<String, String> facts(String json, Locale locale) {
        Map<String, String> facts = new LinkedHashMap<>();
        try {
            collect(JSON.readTree(json), facts, locale);
        } catch (JsonProcessingException unreadable) {
            facts.put("", json);
        }
        return facts;
    }

    private static void collect(JsonNode node, Map<String, String> facts, Locale locale) {
        node.properties().forEach(field -> {
            if (field.getValue().isObject()) collect(field.getValue(), facts, locale);
            else facts.put(field.getKey(), text(field.getValue(), locale));
        });
    }

    private static String text(JsonNode value, Locale locale) {
        if (value.isNull()) return "";
        if (value.isBoolean()) return Words.of(locale, "audit_" + value.asText());
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(text(part, locale)));
            return String.join(Words.of(locale, "audit_and"), parts);
        }
        if (!value.isObject()) return value(locale, value.asText());
        Map<String, String> inner = new LinkedHashMap<>();
        collect(value, inner, locale);
        return String.join(" ", inner.values());
    }

    private static String value(Locale locale, String code) {
        String known = "shared_stage_" + code;
        return Words.has(locale, known) ? Words.of(locale, known) : word(locale, "audit_value_", code);
    }
}
