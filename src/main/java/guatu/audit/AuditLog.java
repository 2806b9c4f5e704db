package guatu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes every event into the trail, at the end of the transaction that it happened in (rule A1). */
@ApplicationScoped
class AuditLog {

    private final AuditChain chain;
    private final CurrentActor current;
    private final Today today;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;

    AuditLog(
            AuditChain chain,
            CurrentActor current,
            Today today,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction) {
        this.chain = chain;
        this.current = current;
        this.today = today;
        this.json = json;
        this.transaction = transaction;
    }

    /** Who did it and when it happened: by the end of the transaction both may be others (the demo replays weeks). */
    private record Noted(Actor actor, Instant at) {}

    @ActivateRequestContext
    void note(@Observes DomainEvent happened) {
        noted().put(happened, new Noted(current.orNull(), today.instant()));
    }

    @ActivateRequestContext
    void on(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DomainEvent happened) {
        Noted noted = noted().get(happened);
        Actor actor = noted.actor();
        chain.add(head -> new AuditEntry(
                head.id() + 1,
                noted.at(),
                actor == null ? "" : actor.username(),
                actor == null ? "" : actor.name(),
                actor == null || actor.address() == null ? "" : actor.address(),
                happened.entity(),
                happened.key(),
                happened.verb(),
                text(happened.before()),
                text(happened.after()),
                happened.why(),
                head.hash(),
                ""));
    }

    /** The notes of this transaction, by event, not by what it says: two may say the same. */
    @SuppressWarnings("unchecked")
    private Map<DomainEvent, Noted> noted() {
        Object kept = transaction.getResource(this);
        if (kept == null) transaction.putResource(this, kept = new IdentityHashMap<DomainEvent, Noted>());
        return (Map<DomainEvent, Noted>) kept;
    }

    private String text(Map<String, ?> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
