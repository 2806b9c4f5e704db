package guatu.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.shared.event.DomainEvent;
import guatu.shared.words.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stands beside the trail in every test: a deed that an auditor would read as a bare code, in either language, fails
 * where it is done.
 */
@ApplicationScoped
class EveryDeedHasWords {

    @Inject
    ObjectMapper json;

    void listen(@Observes DomainEvent event) {
        Set<String> keys = new TreeSet<>(List.of("audit_entity_" + event.entity(), "audit_verb_" + event.verb()));
        collect(event.before(), keys);
        collect(event.after(), keys);
        for (Locale locale : List.of(Words.CHINESE, Locale.ENGLISH))
            for (String key : keys)
                if (!spoken(locale, key))
                    throw new AssertionError("the trail has no word for " + key + " in " + locale);
    }

    /** Walks as the reading page does: a fact made of facts is read by its parts' names. */
    private void collect(Map<String, ?> facts, Set<String> keys) {
        names(json.valueToTree(facts), keys);
        facts.values().stream().filter(Objects::nonNull).forEach(fact -> values(fact, keys));
    }

    private static void names(JsonNode facts, Set<String> keys) {
        facts.properties().forEach(fact -> {
            if (fact.getValue().isObject()) names(fact.getValue(), keys);
            else keys.add("audit_fact_" + fact.getKey());
        });
    }

    private static void values(Object fact, Set<String> keys) {
        if (fact instanceof Enum<?> code) keys.add("audit_value_" + code.name());
        if (fact instanceof Collection<?> parts)
            parts.stream().filter(Objects::nonNull).forEach(part -> values(part, keys));
        if (fact instanceof Map<?, ?> inner) inner.values().forEach(value -> values(value, keys));
    }

    private static boolean spoken(Locale locale, String key) {
        return Words.has(locale, key) || Words.has(locale, key.replace("audit_value_", "shared_stage_"));
    }
}
