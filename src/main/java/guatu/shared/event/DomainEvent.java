package guatu.shared.event;

import java.util.Map;

/**
 * A change of facts that has happened; the trail keeps every one (rule A1).
 *
 * @param entity kind of thing changed, in lower case: task, plan, unit, person, account, calendar, import …
 * @param key its public key: number, code or name
 * @param verb what happened, past tense in snake case: issued, milestone_ticked …
 * @param before the facts before, by name; empty where there were none
 * @param after the facts after, by name
 * @param why the reason given, or null
 */
public record DomainEvent(
        String entity, String key, String verb, Map<String, ?> before, Map<String, ?> after, String why) {

    public static DomainEvent of(String entity, String key, String verb, Map<String, ?> before, Map<String, ?> after) {
        return new DomainEvent(entity, key, verb, before, after, null);
    }

    public DomainEvent because(String reason) {
        return new DomainEvent(entity, key, verb, before, after, reason);
    }
}
